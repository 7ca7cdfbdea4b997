create schema accounts;

create table accounts.account (
    id uuid primary key,
    address text not null unique,
    name text,
    language text not null,
    roles text[] not null default '{}',
    disabled boolean not null default false,
    created_at timestamptz not null
);
create index account_roles on accounts.account using gin (roles);

-- Links to sign in with, by the hash of their secret. They are kept a while after their use, to tell who opens one
-- again what to do.
create table accounts.sign_in_link (
    token_hash bytea primary key,
    account uuid not null references accounts.account on delete cascade,
    path_after text,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index sign_in_link_expires_at on accounts.sign_in_link (expires_at);
create index sign_in_link_account on accounts.sign_in_link (account);

-- Sessions by the hash of their secret. One that has ended by idleness is kept a while, so that a form that was being
-- filled in can be given back to the same account.
create table accounts.session (
    id uuid primary key,
    token_hash bytea not null unique,
    account uuid not null references accounts.account on delete cascade,
    browser text not null,
    system text not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    second_factor_at timestamptz
);
create index session_account on accounts.session (account);
create index session_seen_at on accounts.session (seen_at);

create table accounts.totp (
    account uuid primary key references accounts.account on delete cascade,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table accounts.recovery_code (
    account uuid not null references accounts.account on delete cascade,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (account, code_hash)
);

create table accounts.passkey (
    credential_id bytea primary key,
    account uuid not null references accounts.account on delete cascade,
    name text not null,
    credential bytea not null,
    signatures bigint not null,
    created_at timestamptz not null,
    used_at timestamptz
);
create index passkey_account on accounts.passkey (account);

-- What a passkey is asked to sign, once.
create table accounts.passkey_challenge (
    id uuid primary key,
    account uuid references accounts.account on delete cascade,
    challenge bytea not null,
    expires_at timestamptz not null
);

-- A form whose session had ended when it was sent: given back after signing in again, and then forgotten.
create table accounts.kept_form (
    id uuid primary key,
    account uuid references accounts.account on delete cascade,
    path text not null,
    multipart boolean not null,
    fields jsonb not null,
    kept_at timestamptz not null
);
create index kept_form_kept_at on accounts.kept_form (kept_at);
