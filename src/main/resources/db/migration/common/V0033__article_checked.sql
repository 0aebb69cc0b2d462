-- When somebody last said that a published article still holds; what spoke against it before counts no more. And files
-- that its next version is published without; versions keep those they were published with.
alter table article add column checked_at bigint;
alter table article add column withdrawn varchar not null default '';
