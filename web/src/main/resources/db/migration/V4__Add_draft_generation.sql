-- db-scheduler's own table: it holds ids of jobs and nothing of a person.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

create table generation_job (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id),
    article_version_id uuid not null references article_version (id) on delete cascade,
    options jsonb not null,
    state text not null,
    done integer not null default 0,
    total integer not null default 1,
    doing text not null default '',
    failure text not null default '',
    tries integer not null default 0,
    created_at timestamptz not null,
    finished_at timestamptz
);
create index generation_job_teacher on generation_job (teacher_id);

create table draft (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id),
    article_version_id uuid not null references article_version (id) on delete cascade,
    -- One draft a job, however often the job runs.
    job_id uuid not null unique references generation_job (id) on delete cascade,
    summaries jsonb not null,
    created_at timestamptz not null
);
create index draft_teacher on draft (teacher_id);

create table draft_item (
    id uuid primary key,
    school_id uuid not null references school (id),
    draft_id uuid not null references draft (id) on delete cascade,
    -- Index of the section, -1 where the item is about the whole article.
    section integer not null,
    position integer not null,
    state text not null,
    edited boolean not null default false,
    content jsonb not null
);
create index draft_item_draft on draft_item (draft_id);
