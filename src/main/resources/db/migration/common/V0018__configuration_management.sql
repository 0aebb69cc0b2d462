-- What a configuration item is, who answers for it and until when, how items are related, and the version of their graph.
alter table configuration_item add column type varchar(20) default 'OTHER' not null
    check (type in ('SERVER', 'WORKSTATION', 'NETWORK', 'APPLICATION', 'DATABASE', 'STORAGE', 'PRINTER', 'PHONE', 'FACILITY',
        'OTHER'));
alter table configuration_item add column status varchar(20) default 'IN_USE' not null
    check (status in ('PLANNED', 'IN_STOCK', 'IN_USE', 'IN_REPAIR', 'RETIRED'));
update configuration_item set status = 'RETIRED' where not active;
alter table configuration_item drop column active;
alter table configuration_item alter column type drop default;
alter table configuration_item alter column status drop default;
alter table configuration_item add column owner varchar(40) references account (name);
alter table configuration_item add column team varchar(40) references team (code);
alter table configuration_item add column organisation varchar(40) references organisation (code);
alter table configuration_item add column location varchar;
alter table configuration_item add column supplier varchar;
alter table configuration_item add column serial varchar;
alter table configuration_item add column notes varchar;
alter table configuration_item add column warranty_until date;
alter table configuration_item add column contract_until date;
create index configuration_item_type on configuration_item (type, code);
create index configuration_item_status on configuration_item (status, code);

create table item_relation (
    source  varchar(80)  not null references configuration_item (code),
    kind    varchar(20)  not null check (kind in ('RUNS_ON', 'DEPENDS_ON', 'PART_OF', 'CONNECTED_TO')),
    target  varchar(80)  not null references configuration_item (code),
    primary key (source, kind, target),
    check (source <> target)
);
create index item_relation_target on item_relation (target);

create table item_graph (
    id       integer  not null primary key check (id = 1),
    version  bigint   not null
);
insert into item_graph (id, version) values (1, 1);

create index incident_item on incident (configuration_item, opened_at);
