-- That an article's review day has come is told once, whichever node sees it first.
create table article_due (
    article     varchar(20) not null,
    review_date varchar(10) not null,
    told_at     bigint      not null,
    primary key (article, review_date)
);
create index article_review on article (review_date, number);
