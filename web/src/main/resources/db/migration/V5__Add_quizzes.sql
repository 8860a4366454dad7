-- A published quiz is a copy: later changes to its draft do not reach it.
create table quiz (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id),
    article_version_id uuid not null references article_version (id),
    draft_id uuid references draft (id) on delete set null,
    title text not null,
    summary_shown text not null,
    summaries jsonb not null,
    published_at timestamptz not null
);
create index quiz_teacher on quiz (teacher_id);

create table quiz_item (
    id uuid primary key,
    school_id uuid not null references school (id),
    quiz_id uuid not null references quiz (id) on delete cascade,
    section integer not null,
    position integer not null,
    points numeric(6, 2) not null default 1,
    content jsonb not null,
    unique (quiz_id, position)
);
