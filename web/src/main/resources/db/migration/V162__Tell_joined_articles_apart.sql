-- Of a quiz that joins several articles: the sections with which they begin, and which of them an item is about. A
-- pupil reads only those that the drawn items are about; quizzes from before this show all of their text.
alter table quiz add column texts jsonb not null default '[]';
alter table quiz_item add column text_index integer;
