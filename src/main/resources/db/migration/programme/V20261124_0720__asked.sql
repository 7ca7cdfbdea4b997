-- What moderators asked for last: a change, or a condition of what was accepted.
alter table programme.draft add column asked jsonb;
