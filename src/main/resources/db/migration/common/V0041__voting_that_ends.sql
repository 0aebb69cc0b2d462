-- That a stage's time to vote ends soon, or has ended, is told once for each deadline.
create table vote_bell (
    change    varchar(20)  not null,
    stage     integer      not null,
    deadline  bigint       not null,
    ended     boolean      not null,
    rung_at   bigint       not null,
    primary key (change, stage, deadline, ended)
);
