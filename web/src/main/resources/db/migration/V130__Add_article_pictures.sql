-- Pictures that came inside an article's file, so that none is ever loaded from elsewhere.
create table article_picture (
    article_id uuid not null references article (id) on delete cascade,
    picture_id text not null,
    school_id uuid not null references school (id),
    media_type text not null,
    content bytea not null,
    primary key (article_id, picture_id)
);
