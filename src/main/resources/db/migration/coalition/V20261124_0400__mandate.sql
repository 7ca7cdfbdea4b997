-- Who may act for which organisation. What is taken away is deleted; the history of the organisation tells that it was.
create table coalition.mandate (
    organisation text not null references coalition.organisation (slug),
    account uuid not null references accounts.account (id) on delete cascade,
    capacity text not null check (capacity in ('CONTACT', 'DEPUTY', 'EDITOR', 'PARTNER_EDITOR')),
    since timestamptz not null,
    primary key (organisation, account)
);
create index mandate_account on coalition.mandate (account);
