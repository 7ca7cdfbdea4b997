-- Links by mail with which whoever has no account sees, takes along and deletes what is held of their address. One that
-- was opened has given way to another, which works for as long as somebody reads the page.
create table accounts.data_link (
    token_hash bytea primary key,
    address text not null,
    opened boolean not null,
    expires_at timestamptz not null
);
create index data_link_address on accounts.data_link (address);
