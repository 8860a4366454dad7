-- What is shown when, where a teacher chose each cell; null for a release that has a name.
alter table assignment add column release_matrix jsonb;
