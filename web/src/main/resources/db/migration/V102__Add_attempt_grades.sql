-- What an attempt earned when it ended. Follows from log, quiz and policy; kept so that reports need not replay.
create table attempt_grade (
    attempt_id uuid primary key references attempt (id) on delete cascade,
    school_id uuid not null references school (id),
    ended_at timestamptz not null,
    handed_in boolean not null,
    points double precision not null,
    out_of double precision not null,
    content jsonb not null,
    graded_at timestamptz not null
);

create table attempt_audit (
    id bigint generated always as identity primary key,
    school_id uuid not null references school (id),
    attempt_id uuid not null references attempt (id) on delete cascade,
    at timestamptz not null,
    -- Who did it; null where time did.
    by_account uuid references account (id) on delete set null,
    what text not null,
    detail text not null default ''
);
create index attempt_audit_attempt on attempt_audit (attempt_id);
