-- Wishes to take part. The id comes from the form, so that a second press finds the first one's row. A request whose
-- address was never confirmed is deleted after a week, a decided one after a year.
create table coalition.join_request (
    id uuid primary key,
    kind text not null check (kind in ('CITY', 'PARTNER', 'PERSON')),
    name text not null,
    country text check (country ~ '^[A-Z]{2}$'),
    website text,
    person text not null,
    role text not null,
    languages text not null,
    message text not null,
    language text not null,
    account uuid not null references accounts.account (id) on delete cascade,
    state text not null check (state in ('UNCONFIRMED', 'OPEN', 'CONFIRMED', 'DECLINED')),
    asked_at timestamptz not null,
    decided_at timestamptz,
    organisation text references coalition.organisation (slug),
    reason text,
    check ((decided_at is null) = (state in ('UNCONFIRMED', 'OPEN')))
);
create index join_request_waiting on coalition.join_request (asked_at) where state in ('UNCONFIRMED', 'OPEN');
create index join_request_account on coalition.join_request (account);
