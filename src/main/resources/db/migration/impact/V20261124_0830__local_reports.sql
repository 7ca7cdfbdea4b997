-- What a host reports about one contribution, as it was typed; what it means for the ledger is written when it is sent.
create table impact.local_report (
    edition integer not null references editions.edition (year),
    contribution text not null,
    answers jsonb not null,
    state text not null check (state in ('DRAFT', 'SENT')),
    version integer not null,
    changed_at timestamptz not null,
    sent_at timestamptz,
    reporter text not null,
    reporter_account uuid,
    changed_in bigint not null,
    primary key (edition, contribution),
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);

-- A link with which somebody without an account fills in one report. The token itself isn't kept.
create table impact.report_link (
    token_hash bytea primary key,
    edition integer not null references editions.edition (year),
    contribution text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    creator text not null,
    creator_account uuid,
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);
create index report_link_contribution on impact.report_link (edition, contribution);

create table impact.publication (
    edition integer not null references editions.edition (year),
    contribution text not null,
    position integer not null,
    title text not null,
    outlet text,
    day date,
    link text,
    ownership text not null check (ownership in ('OWNED', 'EARNED', 'PARTNER')),
    primary key (edition, contribution, position),
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);

create table impact.photo (
    edition integer not null references editions.edition (year),
    contribution text not null,
    picture text not null references platform.picture (hash),
    alternative jsonb not null,
    credit text not null,
    licence text not null,
    consented_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (edition, contribution, picture),
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);

-- Mails that asked for a report: the first on the day after, then at most three reminders.
create table impact.report_mail (
    edition integer not null references editions.edition (year),
    contribution text not null,
    number integer not null check (number between 0 and 4),
    at timestamptz not null,
    primary key (edition, contribution, number)
);

-- Files that support figures, by their hash. They are for those who check figures, not for the public.
create table impact.evidence_file (
    hash text primary key,
    name text not null,
    bytes bytea not null,
    added_at timestamptz not null
);
