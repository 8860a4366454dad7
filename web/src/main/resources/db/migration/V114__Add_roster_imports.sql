-- What brought pupils into a class, so that it can be taken back.
create table roster_import (
    id uuid primary key,
    school_id uuid not null references school (id),
    class_id uuid not null references class_room (id) on delete cascade,
    by_account uuid references account (id) on delete set null,
    at timestamptz not null,
    pupils integer not null,
    undone_at timestamptz
);
create index roster_import_class on roster_import (class_id);
alter table enrolment add column import_id uuid references roster_import (id) on delete set null;
