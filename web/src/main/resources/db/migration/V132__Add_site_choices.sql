-- What a teacher cut or put back on pages of a site, by fingerprints of lines.
create table site_choice (
    teacher_id uuid not null references account (id) on delete cascade,
    site text not null,
    line text not null,
    school_id uuid not null references school (id),
    kept boolean not null,
    changed_at timestamptz not null,
    primary key (teacher_id, site, line)
);
