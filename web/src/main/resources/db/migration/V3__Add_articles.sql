create table article (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id),
    title text not null,
    created_at timestamptz not null
);
create index article_teacher on article (teacher_id);

-- A version is changed only until a draft is made from it; from then on evidence points into it.
create table article_version (
    id uuid primary key,
    school_id uuid not null references school (id),
    article_id uuid not null references article (id) on delete cascade,
    number integer not null,
    reading jsonb not null,
    frozen boolean not null default false,
    created_at timestamptz not null,
    unique (article_id, number)
);
