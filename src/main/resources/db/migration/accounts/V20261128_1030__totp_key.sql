-- Which key of the site the secret of an app is sealed with; null for those from before, which are sealed at the next start.
alter table accounts.totp add column key_id text;
