-- The first answer to a POST with an Idempotency-Key, stored in the transaction of the act; bodies are sealed with that key.
create table idempotent_answer (
    account      varchar(200)  not null,
    key_hash     bytea         not null,
    fingerprint  bytea         not null,
    status       integer       not null,
    location     varchar(2000) not null,
    etag         varchar(40)   not null,
    media_type   varchar(200)  not null,
    body         bytea         not null,
    at           bigint        not null,
    primary key (account, key_hash)
);
create index idempotent_answer_at on idempotent_answer (at);
