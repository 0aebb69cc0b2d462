-- The journal: one chained entry per act; entries are only ever inserted.
create table journal_chain (
    subject  varchar(80) not null primary key,
    seq      integer     not null,
    at       bigint      not null,
    hash     bytea       not null
);

create table journal_entry (
    subject  varchar(80) not null,
    seq      integer     not null,
    at       bigint      not null,
    actor    varchar(80) not null,
    act      varchar(40) not null,
    origin   varchar(10) not null,
    body     varchar     not null,
    hash     bytea       not null,
    primary key (subject, seq)
);
create index journal_entry_at on journal_entry (at);

-- One secret per person; destroying it makes that person's words in the journal unreadable while every hash stays valid.
create table journal_key (
    person   varchar(80) not null primary key,
    secret   bytea       not null
);
