-- Tries that one pupil has beyond those of everybody.
alter table granted_time add column extra_tries integer not null default 0;
