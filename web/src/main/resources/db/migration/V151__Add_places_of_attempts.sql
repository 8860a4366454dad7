-- The question that a pupil looks at, for whoever watches the class. Beside the attempt: it is written often and is no answer.
create table attempt_place (
    attempt_id uuid primary key references attempt (id) on delete cascade,
    school_id uuid not null references school (id),
    item_id text not null,
    at timestamptz not null
);
