-- Questions of which each attempt meets some: the pool's index in its quiz, and how many are drawn of each.
alter table quiz_item add column pool integer;
alter table quiz add column draws jsonb not null default '[]';
-- Ids of the items that an attempt drew; null where it meets all of its quiz.
alter table attempt add column drawn jsonb;
