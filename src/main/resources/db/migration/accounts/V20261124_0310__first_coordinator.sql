-- A link without an account makes the first coordinator, whose address nobody knows yet.
alter table accounts.sign_in_link alter column account drop not null;
