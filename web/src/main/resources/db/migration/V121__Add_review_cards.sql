-- A question that a pupil got wrong once, and when to ask it again.
create table review_card (
    account_id uuid not null references account (id) on delete cascade,
    quiz_id uuid not null references quiz (id) on delete cascade,
    item_id text not null,
    school_id uuid not null references school (id),
    -- Where it was missed first; its text and key are shown as this attempt's result shows them.
    attempt_id uuid not null references attempt (id) on delete cascade,
    card jsonb not null,
    due timestamptz not null,
    primary key (account_id, quiz_id, item_id)
);
create index review_card_due on review_card (account_id, due);
create index review_card_attempt on review_card (attempt_id);
