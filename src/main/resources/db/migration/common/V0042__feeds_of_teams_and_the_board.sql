-- A feed may also tell of the reader's teams, or of what is before the board.
alter table calendar_feed add column tells varchar(12);
update calendar_feed set tells = scope;
alter table calendar_feed alter column tells set not null;
alter table calendar_feed add constraint calendar_feed_tells check (tells in ('ALL', 'MINE', 'TEAM', 'BOARD', 'FREEZES'));
alter table calendar_feed drop column scope;
