create table class_room (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id),
    name text not null,
    join_code text not null unique,
    open_to_join boolean not null default true,
    created_at timestamptz not null
);
create index class_room_teacher on class_room (teacher_id);

create table enrolment (
    id uuid primary key,
    school_id uuid not null references school (id),
    class_id uuid not null references class_room (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    -- The name folded for comparison: in one class a name belongs to one pupil.
    name_key text not null,
    joined_at timestamptz not null,
    removed_at timestamptz
);
create unique index enrolment_name on enrolment (class_id, name_key) where removed_at is null;
create index enrolment_account on enrolment (account_id);
