-- Taken from the public pages by moderators; the record and its history stay.
alter table programme.contribution add column withheld boolean not null default false;
