-- What a teacher changes about a question after it was published, and what that did to grades.
alter table quiz add column revision integer not null default 0;
alter table quiz_item add column marks jsonb not null default '{"marks": []}';

create table correction (
    id uuid primary key,
    school_id uuid not null references school (id),
    quiz_id uuid not null references quiz (id) on delete cascade,
    item_id uuid not null references quiz_item (id) on delete cascade,
    by_account uuid references account (id) on delete set null,
    at timestamptz not null,
    revision integer not null,
    before jsonb not null,
    after jsonb not null,
    undone_at timestamptz
);
create index correction_quiz on correction (quiz_id);

-- Grades that a correction replaced, kept for whoever asks.
create table replaced_grade (
    id bigint generated always as identity primary key,
    school_id uuid not null references school (id),
    attempt_id uuid not null references attempt (id) on delete cascade,
    correction_id uuid not null references correction (id) on delete cascade,
    replaced_at timestamptz not null,
    points double precision not null,
    out_of double precision not null,
    content jsonb not null
);
create index replaced_grade_attempt on replaced_grade (attempt_id);
