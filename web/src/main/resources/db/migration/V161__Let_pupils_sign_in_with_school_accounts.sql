-- Off until a school's administrator switches it on.
alter table school add column pupils_sign_in boolean not null default false;
-- What the school's identity provider calls a pupil, as the roster said: an address or an id.
alter table account add column school_login text;
create unique index account_school_login on account (school_id, lower(school_login));
