-- Whose session changed the record; null for programs. The number outlives the account, whose data go with it.
alter table platform.history add column account uuid;
