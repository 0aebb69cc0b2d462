-- Names are limited in characters by the desk; the embedded database would count those outside the basic plane twice.
alter table organisation alter column name set data type varchar;
alter table team alter column name set data type varchar;
alter table account alter column display_name set data type varchar;
alter table chain alter column name set data type varchar;
alter table chain_line alter column name set data type varchar;
alter table chain_checklist_item alter column label set data type varchar;
alter table chain_checklist_item alter column hint set data type varchar;
alter table service alter column name set data type varchar;
alter table service alter column description set data type varchar;
alter table category alter column name set data type varchar;
alter table configuration_item alter column name set data type varchar;
