-- A quiz given to a class, with the rules it is taken under.
create table assignment (
    id uuid primary key,
    school_id uuid not null references school (id),
    class_id uuid not null references class_room (id) on delete cascade,
    quiz_id uuid not null references quiz (id),
    teacher_id uuid not null references account (id),
    opening timestamptz not null,
    due timestamptz,
    closing timestamptz,
    -- Seconds; null for no limit.
    time_limit integer,
    grace integer not null,
    -- 0 for as many as one likes.
    tries integer not null,
    counted text not null,
    item_order text not null,
    shuffle_options boolean not null,
    navigation text not null,
    release text not null,
    created_at timestamptz not null
);
create index assignment_class on assignment (class_id);
create index assignment_quiz on assignment (quiz_id);

-- More time for one student.
create table granted_time (
    assignment_id uuid not null references assignment (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    school_id uuid not null references school (id),
    percent integer not null default 0,
    extra_seconds integer not null default 0,
    primary key (assignment_id, account_id)
);
