create schema platform;

-- One row: the number of the published content. Every cached page is valid for one number.
create table platform.content (
    only_row boolean primary key default true check (only_row),
    version bigint not null
);
insert into platform.content (version) values (1);

-- What happened to each record; added in the transaction of the change, never altered.
create table platform.history (
    id bigint generated always as identity primary key,
    subject text not null,
    step text not null,
    actor text not null,
    at timestamptz not null,
    changes jsonb not null
);
create index history_subject on platform.history (subject, id);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The history is append-only';
end $$;
create trigger history_append_only before update or delete on platform.history
    for each row execute function platform.refuse_change();

-- Pictures by the SHA-256 of the stored bytes.
create table platform.picture (
    hash text primary key,
    media_type text not null check (media_type in ('image/jpeg', 'image/png')),
    width integer not null,
    height integer not null,
    bytes bytea not null
);
