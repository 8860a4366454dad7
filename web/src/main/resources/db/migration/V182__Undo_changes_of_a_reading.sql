-- What takes back the changes a teacher made to how an article was read, the last one last.
alter table article_version add column undo jsonb not null default '{"patches": []}';
