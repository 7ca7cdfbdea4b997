-- Files that were checked on the desk, so that nobody has to choose them again to take them in.
create schema exchange;

create table exchange.kept_file (
    id uuid primary key,
    account uuid not null,
    name text not null,
    -- Where it was fetched from; null for a file.
    address text,
    charset text not null,
    content bytea not null,
    kept_at timestamptz not null
);
create index kept_file_account on exchange.kept_file (account);
