-- Who may not submit or change anything for a time, as moderators have decided. Gone when it is lifted or over.
create table coalition.suspension (
    decision uuid primary key,
    organisation text unique references coalition.organisation (slug),
    account uuid unique references accounts.account (id) on delete cascade,
    since timestamptz not null,
    ends_at timestamptz check (ends_at > since),
    check ((organisation is null) <> (account is null))
);
