-- Why a teacher rejected an item, where they said so.
alter table draft_item add column rejected_for text;
-- What a school decided is counted whenever it asks for a draft.
create index draft_item_decided on draft_item (school_id) where state <> 'PROPOSED';
