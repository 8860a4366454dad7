-- For the library's list: estimating it anew for each article there would take seconds.
alter table article add column grades text;
