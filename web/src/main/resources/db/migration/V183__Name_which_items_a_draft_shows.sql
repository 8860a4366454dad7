-- Whether all candidates were asked for was a yes or no; now there is something between.
update generation_job
set options = (options - 'showAll') || jsonb_build_object(
    'showing', case when (options ->> 'showAll')::boolean then 'ALL' else 'SURE' end)
where options ? 'showAll';
