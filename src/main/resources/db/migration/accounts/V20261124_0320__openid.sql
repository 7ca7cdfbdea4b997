-- Somebody who has gone to the identity provider of their city and may come back, once.
create table accounts.openid_request (
    state_hash bytea primary key,
    provider text not null,
    nonce text not null,
    verifier text not null,
    language text not null,
    path_after text,
    expires_at timestamptz not null
);
