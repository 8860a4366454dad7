-- What the teacher says to those whose result a correction moves.
alter table correction add column note text not null default '';
-- When the pupil took notice of the change; what changed before pupils were told counts as seen.
alter table replaced_grade add column seen_at timestamptz;
update replaced_grade set seen_at = replaced_at;
