-- Practice answers at once and counts for nothing; a gate opens the text part by part.
alter table assignment add column practice boolean not null default false;
alter table assignment add column reading_gate boolean not null default false;
-- How many parts of the text the pupil has opened after the first.
alter table attempt add column parts_opened integer not null default 0;
