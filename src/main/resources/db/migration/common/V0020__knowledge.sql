-- Knowledge: articles with their draft, published versions that never change, votes, and a row for every use.
-- Lists stand with a line break before, between and after their words, so that one word is found as a part of the text.
create sequence article_number start with 1 increment by 1;

create table article (
    number        varchar(20)  not null primary key,
    family        varchar(20)  not null,
    kind          varchar(12)  not null check (kind in ('HOW_TO', 'FAQ', 'SOLUTION', 'KNOWN_ERROR')),
    title         varchar      not null,
    summary       varchar      not null,
    body          varchar      not null,
    language      varchar(35)  not null,
    audience      varchar(10)  not null check (audience in ('REQUESTER', 'AGENT')),
    service       varchar(40),
    category      varchar(40),
    items         varchar      not null,
    item_types    varchar      not null,
    keywords      varchar      not null,
    organisations varchar      not null,
    safe          boolean      not null,
    state         varchar(10)  not null check (state in ('DRAFT', 'REVIEW', 'PUBLISHED', 'RETIRED')),
    owner         varchar(40)  not null,
    author        varchar(40)  not null,
    editors       varchar      not null,
    review_date   varchar(10)  not null,
    live_version  integer,
    published_at  bigint,
    created_at    bigint       not null,
    changed_at    bigint       not null,
    version       integer      not null,
    unique (family, language)
);
create index article_changed on article (changed_at, number);
create index article_state on article (state, changed_at, number);

create table article_version (
    article       varchar(20)  not null references article (number),
    number        integer      not null,
    kind          varchar(12)  not null,
    title         varchar      not null,
    summary       varchar      not null,
    body          varchar      not null,
    language      varchar(35)  not null,
    audience      varchar(10)  not null,
    service       varchar(40),
    category      varchar(40),
    items         varchar      not null,
    item_types    varchar      not null,
    keywords      varchar      not null,
    organisations varchar      not null,
    safe          boolean      not null,
    attachments   varchar      not null,
    published_at  bigint       not null,
    published_by  varchar(40)  not null,
    note          varchar,
    primary key (article, number)
);

create table article_vote (
    article  varchar(20) not null,
    account  varchar(40) not null,
    helpful  boolean     not null,
    comment  varchar,
    number   integer     not null,
    at       bigint      not null,
    version  integer     not null,
    primary key (article, account)
);

-- One row for each account and day (opened, solved) or incident (applied): nobody waits for a counter.
create table article_use (
    article  varchar(20) not null,
    kind     varchar(8)  not null check (kind in ('OPENED', 'SOLVED', 'APPLIED')),
    account  varchar(40) not null,
    occasion varchar(20) not null,
    at       bigint      not null,
    primary key (article, kind, account, occasion)
);
create index article_use_at on article_use (at, article);
create index article_use_occasion on article_use (occasion, at);
