-- Named parts of a quiz: what stands above each, and in which of them a question stands; null for none.
alter table quiz add column parts jsonb not null default '[]';
alter table quiz_item add column part integer;
-- A line of a plan can begin a part. One that was taken out is kept until the next, so that it can be put back.
alter table plan_line add column part jsonb;
alter table plan_line add column removed boolean not null default false;
alter table plan_line drop constraint plan_line_check;
alter table plan_line add constraint plan_line_is_one check (num_nonnulls(item_id, pool, part) = 1);
