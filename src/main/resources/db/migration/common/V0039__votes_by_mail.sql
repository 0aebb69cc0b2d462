-- Votes by mail: links that open one vote of one person, known by the hash of their key; which mail carries such a link.
create table vote_link (
    id       varchar(36)  not null primary key,
    hash     bytea        not null unique,
    change   varchar(20)  not null,
    stage    integer      not null,
    account  varchar(40)  not null,
    made_at  bigint       not null,
    used_at  bigint,
    version  integer      not null
);
create index vote_link_made on vote_link (made_at);

alter table mail add column vote_stage integer;
