-- Teachers who share a class with the one whose it is. A place that ended is kept, so that it can be taken back.
create table co_teacher (
    class_id uuid not null references class_room (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    school_id uuid not null references school (id),
    added_at timestamptz not null,
    removed_at timestamptz,
    -- Whether the teacher left and was not removed: only who ended a place may take it up again.
    left_it boolean not null default false,
    primary key (class_id, account_id)
);
create index co_teacher_account on co_teacher (account_id);

alter table class_room add column removed_at timestamptz;

-- Pupils of a class who get a quiz or more time together. A pupil is in one group of a class at most.
create table class_group (
    id uuid primary key,
    school_id uuid not null references school (id),
    class_id uuid not null references class_room (id) on delete cascade,
    name text not null,
    created_at timestamptz not null,
    removed_at timestamptz
);
create index class_group_class on class_group (class_id);
alter table enrolment add column group_id uuid references class_group (id) on delete set null;

-- Null: for the whole class.
alter table assignment add column group_id uuid references class_group (id);
