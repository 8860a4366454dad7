-- Months, null for as long as nobody erases anything by hand. Nothing goes before an administrator confirmed it.
alter table school add column pupils_kept integer;
alter table school add column record_kept integer;

-- Sessions and devices are cleared away; when a pupil was last here outlives them.
alter table account add column signed_in_at timestamptz;
update account a set signed_in_at = greatest(
    (select max(d.seen_at) from known_device d where d.account_id = a.id),
    (select max(s.created_at) from session s where s.account_id = a.id));

create index audit_entry_age on audit_entry (school_id, at);
