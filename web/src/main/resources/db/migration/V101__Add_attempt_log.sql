create table attempt (
    id uuid primary key,
    school_id uuid not null references school (id),
    assignment_id uuid not null references assignment (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    number integer not null,
    -- Names and orders that this attempt sees follow from it.
    secret bytea not null,
    started_at timestamptz not null,
    last_position bigint not null default 0,
    submitted_at timestamptz,
    unique (assignment_id, account_id, number)
);
create index attempt_account on attempt (account_id);

-- Append-only: what was acknowledged is here, and nothing here is changed.
create table attempt_entry (
    attempt_id uuid not null references attempt (id) on delete cascade,
    position bigint not null,
    school_id uuid not null references school (id),
    kind text not null,
    received_at timestamptz not null,
    item_id text,
    client text,
    sequence bigint,
    base bigint,
    answer jsonb,
    -- An advance: index of the item reached. An acceptance: position of the response accepted.
    target bigint,
    primary key (attempt_id, position)
);
-- A save that is sent again is the same save.
create unique index attempt_entry_save on attempt_entry (attempt_id, client, sequence) where kind = 'response';

create table attempt_flag (
    attempt_id uuid not null references attempt (id) on delete cascade,
    item_id text not null,
    school_id uuid not null references school (id),
    primary key (attempt_id, item_id)
);
