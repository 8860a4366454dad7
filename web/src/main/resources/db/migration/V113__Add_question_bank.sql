-- Questions that teachers wrote or imported; those approved in a draft stay in draft_item.
create table bank_item (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id),
    -- The text that its evidence points into; null for a question without one.
    article_version_id uuid references article_version (id) on delete cascade,
    section integer not null,
    origin text not null,
    shared boolean not null default false,
    shelved_at timestamptz,
    created_at timestamptz not null,
    content jsonb not null,
    search tsvector generated always as (
        jsonb_to_tsvector('english', content -> 'question', '["string"]')
        || jsonb_to_tsvector('english', content -> 'evidence', '["string"]')) stored
);
create index bank_item_teacher on bank_item (teacher_id);
create index bank_item_search on bank_item using gin (search);

alter table draft_item add column shared boolean not null default false;
alter table draft_item add column shelved_at timestamptz;
alter table draft_item add column search tsvector generated always as (
    jsonb_to_tsvector('english', content -> 'question', '["string"]')
    || jsonb_to_tsvector('english', content -> 'evidence', '["string"]')) stored;
create index draft_item_search on draft_item using gin (search);

-- What a quiz can be built from, wherever it came from.
create view bank_entry as
select i.id, i.school_id, d.teacher_id, d.article_version_id, i.section, 'approved' as origin, i.shared, i.shelved_at,
       d.created_at, i.content, i.search
from draft_item i join draft d on d.id = i.draft_id
where i.state = 'APPROVED'
union all
select id, school_id, teacher_id, article_version_id, section, origin, shared, shelved_at, created_at, content, search
from bank_item;

-- The quiz that a teacher is putting together, a line a question or a pool to draw from.
create table plan_line (
    id uuid primary key,
    school_id uuid not null references school (id),
    teacher_id uuid not null references account (id) on delete cascade,
    position integer not null,
    item_id uuid,
    pool jsonb,
    points numeric(6, 2) not null default 1,
    check ((item_id is null) <> (pool is null))
);
create index plan_line_teacher on plan_line (teacher_id, position);

-- Out of the library's list, but there for the quizzes that need it.
alter table article add column archived_at timestamptz;
alter table article add column tags text[] not null default '{}';
