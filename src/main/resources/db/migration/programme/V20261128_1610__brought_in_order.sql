-- The order of the rows in what was brought; a clock can stand still or be set back between two of them.
alter table programme.brought add column ordinal bigint generated always as identity;
