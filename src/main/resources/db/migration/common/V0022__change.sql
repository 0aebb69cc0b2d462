-- Changes with their approvals and work, the templates of standard ones, and the questions their risk is scored by.
-- Parts that are always read and written whole (stages, tasks, log) stand as one text each; the journal has their history.
create sequence change_number start with 1 increment by 1;

create table change_ticket (
    number               varchar(20)  not null primary key,
    title                varchar      not null,
    description          varchar      not null,
    state                varchar(12)  not null
        check (state in ('DRAFT', 'ASSESSMENT', 'APPROVAL', 'SCHEDULED', 'IMPLEMENTING', 'REVIEW', 'CLOSED', 'REJECTED',
                         'CANCELLED')),
    open                 boolean      not null,
    model                varchar(10)  not null check (model in ('STANDARD', 'NORMAL', 'EMERGENCY')),
    template             varchar(40),
    template_version     integer,
    service              varchar(200),
    configuration_items  varchar      not null,
    from_at              bigint,
    to_at                bigint,
    planned              boolean      not null,
    requester            varchar(200) not null,
    assignee             varchar(200),
    implementer          varchar(200),
    team                 varchar(200),
    priority             integer      not null check (priority between 1 and 5),
    reason               varchar,
    impact               varchar,
    risk                 varchar      not null,
    risk_level           varchar(9)   check (risk_level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    implementation_plan  varchar      not null,
    test_plan            varchar      not null,
    back_out_plan        varchar      not null,
    stages               varchar      not null,
    approval             varchar(10)  check (approval in ('PENDING', 'APPROVED', 'REJECTED')),
    approved_at          bigint,
    tasks                varchar      not null,
    work_log             varchar      not null,
    back_out             varchar,
    review               varchar,
    lessons              varchar,
    outcome              varchar(12)  check (outcome in ('SUCCESSFUL', 'WITH_ISSUES', 'BACKED_OUT', 'FAILED')),
    caused_incidents     varchar      not null,
    opened_at            bigint       not null,
    scheduled_at         bigint,
    started_at           bigint,
    finished_at          bigint,
    closed_at            bigint,
    changed_at           bigint       not null,
    revision             integer      not null,
    version              integer      not null,
    check (from_at is null and to_at is null or from_at < to_at)
);
create index change_planned on change_ticket (planned, from_at, to_at, number);
create index change_stamp on change_ticket (planned, revision, changed_at);
create index change_changed on change_ticket (changed_at);
create index change_open on change_ticket (open, opened_at, number);
create index change_state on change_ticket (state, opened_at, number);
create index change_opened on change_ticket (opened_at, number);
create index change_window on change_ticket (from_at, number);

create table change_item (
    change_number  varchar(20) not null references change_ticket (number),
    item           varchar(64) not null,
    primary key (change_number, item)
);
create index change_item_item on change_item (item, change_number);

create table change_template (
    code                 varchar(40)  not null primary key,
    name                 varchar(200) not null,
    description          varchar      not null,
    service              varchar(200),
    implementation_plan  varchar      not null,
    test_plan            varchar      not null,
    back_out_plan        varchar      not null,
    minutes              integer      not null check (minutes > 0),
    active               boolean      not null,
    edited_by            varchar(200) not null,
    approved_by          varchar(200),
    version              integer      not null
);

create table risk_table (
    id       integer not null primary key check (id = 1),
    content  varchar not null,
    version  integer not null
);
insert into risk_table (id, content, version) values (1, '{"levels":[{"from":0,"level":"LOW"},{"from":25,"level":"MEDIUM"},{"from":50,"level":"HIGH"},{"from":75,"level":"VERY_HIGH"}],"questions":[{"key":"reach","options":[{"key":"ONE","points":0,"text":"A few people"},{"key":"TEAM","points":1,"text":"One department"},{"key":"SERVICE","points":2,"text":"Everybody who uses the service"},{"key":"SEVERAL","points":3,"text":"Users of several services"}],"text":"Who would notice if it went wrong?","weight":3},{"key":"downtime","options":[{"key":"NONE","points":0,"text":"None"},{"key":"SHORT","points":1,"text":"Less than 15 minutes"},{"key":"LONG","points":2,"text":"Up to 2 hours"},{"key":"DAY","points":3,"text":"Longer"}],"text":"How long is the service down while it is done?","weight":2},{"key":"experience","options":[{"key":"OFTEN","points":0,"text":"Many times"},{"key":"ONCE","points":1,"text":"Once or twice"},{"key":"NEVER","points":3,"text":"Never"}],"text":"How often have we done this before?","weight":2},{"key":"tested","options":[{"key":"LIKE_LIVE","points":0,"text":"In a copy of the live system"},{"key":"PARTLY","points":1,"text":"In part"},{"key":"NO","points":3,"text":"Not at all"}],"text":"How well has it been tested?","weight":2},{"key":"backOut","options":[{"key":"TRIED","points":0,"text":"Yes, tried out"},{"key":"PLANNED","points":1,"text":"Yes, on paper"},{"key":"NO","points":3,"text":"No"}],"text":"Can it be undone within the window?","weight":3}]}', 1);
