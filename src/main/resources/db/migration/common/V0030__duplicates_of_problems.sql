-- A problem that ends as a duplicate says which problem goes on with the same cause.
alter table problem add column duplicate_of varchar(20) references problem (number);
create index problem_duplicate on problem (duplicate_of);
