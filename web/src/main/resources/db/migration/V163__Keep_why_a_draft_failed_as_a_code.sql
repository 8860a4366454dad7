-- The key of a sentence and what stands in it, so that each reader is told in their own language.
alter table generation_job add column failure_arguments jsonb not null default '[]';
update generation_job set failure = case
        when failure like 'No article text was found here%' then 'reader_no_text' else 'generation_failed' end
    where state = 'FAILED';
