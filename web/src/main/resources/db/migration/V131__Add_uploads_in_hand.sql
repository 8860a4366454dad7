-- A book or an archive whose teacher has not yet said which of its texts are wanted.
create table upload_in_hand (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id) on delete cascade,
    file_name text not null,
    content bytea not null,
    texts jsonb not null,
    created_at timestamptz not null
);
create index upload_in_hand_age on upload_in_hand (created_at);
