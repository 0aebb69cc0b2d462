-- Organisations, people, teams, roles, tokens and the sign-in throttle.
create table organisation (
    code     varchar(40)  not null primary key,
    name     varchar(200) not null,
    active   boolean      not null,
    version  integer      not null
);

create table team (
    code     varchar(40)  not null primary key,
    name     varchar(200) not null,
    line     integer      not null check (line between 1 and 4),
    active   boolean      not null,
    version  integer      not null
);

create table account (
    name               varchar(40)  not null primary key,
    display_name       varchar(200) not null,
    email              varchar(254),
    phone              varchar(40),
    organisation       varchar(40)  not null references organisation (code),
    sees_organisation  boolean      not null,
    password_hash      varchar(200) not null,
    one_time_password  boolean      not null,
    zone               varchar(60),
    language           varchar(10),
    theme              varchar(10),
    active             boolean      not null,
    sessions_from      bigint       not null,
    created_at         bigint       not null,
    version            integer      not null
);

create table account_role (
    account  varchar(40) not null references account (name),
    role     varchar(20) not null,
    primary key (account, role)
);

create table account_team (
    account  varchar(40) not null references account (name),
    team     varchar(40) not null references team (code),
    primary key (account, team)
);
create index account_team_team on account_team (team);

create table access_token (
    id            varchar(36)  not null primary key,
    account       varchar(40)  not null references account (name),
    name          varchar(200) not null,
    hash          bytea        not null unique,
    created_at    bigint       not null,
    expires_at    bigint       not null,
    last_used_at  bigint
);
create index access_token_account on access_token (account);

create table sign_in_throttle (
    subject       varchar(120) not null primary key,
    failures      integer      not null,
    last_at       bigint       not null,
    next_at       bigint       not null
);
