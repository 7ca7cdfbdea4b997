create schema impact;

-- The ledger. A row is never changed but for "current": a later value is a row of its own that replaces it.
create table impact.figure (
    id uuid primary key,
    edition integer not null references editions.edition (year),
    key text not null,
    revision integer not null check (revision >= 1),
    level text not null check (level in ('PART', 'CONTRIBUTION', 'ORGANISATION', 'EDITION', 'COALITION')),
    contribution text,
    part text,
    organisation text references coalition.organisation (slug),
    metric text not null,
    definition integer not null check (definition >= 1),
    measure text,
    low numeric not null,
    high numeric not null check (high >= low),
    unit text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    zone text,
    method text not null,
    deduplication text not null,
    channel text not null,
    account text,
    detail jsonb,
    evidence jsonb not null,
    reporter text not null,
    reporter_account uuid,
    captured_at timestamptz not null,
    replaces uuid unique references impact.figure (id),
    current boolean not null,
    changed_in bigint not null,
    unique (edition, key, revision),
    foreign key (edition, contribution) references programme.contribution (edition, slug),
    check ((level in ('PART', 'CONTRIBUTION')) = (contribution is not null)),
    check ((level = 'PART') = (part is not null)),
    check ((level = 'ORGANISATION') = (organisation is not null))
);
create unique index figure_current on impact.figure (edition, key) where current;
create index figure_contribution on impact.figure (edition, contribution) where current;
create index figure_organisation on impact.figure (organisation);

-- That somebody other than the reporter has checked a figure: with it, the figure is final.
create table impact.review (
    figure uuid primary key references impact.figure (id),
    reviewer text not null,
    reviewer_account uuid,
    at timestamptz not null
);

-- Increases that a report prints without the value they are compared with.
create table impact.stated_growth (
    edition integer not null references editions.edition (year),
    account text not null,
    metric text not null,
    percent numeric not null,
    changed_in bigint not null,
    primary key (edition, account, metric)
);

-- Groups that were present; a count is null where they were present but not measured.
create table impact.background (
    edition integer not null references editions.edition (year),
    scope text not null,
    contribution text,
    background text not null,
    label jsonb not null,
    count integer check (count >= 0),
    changed_in bigint not null,
    primary key (edition, scope, background),
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);

-- What a person, a document or a body said.
create table impact.testimonial (
    id uuid primary key,
    edition integer not null references editions.edition (year),
    contribution text not null,
    source_kind text not null check (source_kind in ('PERSON', 'DOCUMENT', 'BODY')),
    source text not null,
    role text,
    organisation text,
    statement jsonb not null,
    manner text not null check (manner in ('VERBATIM', 'REPORTED')),
    consent jsonb,
    changed_in bigint not null,
    unique (edition, contribution, source),
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);
