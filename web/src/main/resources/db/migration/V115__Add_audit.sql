-- Who did what to accounts and classes. Holds no name and no answer: erasing somebody leaves the act and no trace.
create table audit_entry (
    id bigint generated always as identity primary key,
    school_id uuid not null references school (id),
    at timestamptz not null,
    by_account uuid references account (id) on delete set null,
    about_account uuid references account (id) on delete set null,
    class_id uuid references class_room (id) on delete set null,
    what text not null
);
create index audit_entry_school on audit_entry (school_id, id);
