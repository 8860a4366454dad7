-- What was filled in to be looked at, so that it can be told apart and taken away at once.
alter table class_room add column sample boolean not null default false;
alter table article add column sample boolean not null default false;
