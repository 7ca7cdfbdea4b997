-- What organisers write, complete or not. Its content is the typed answers by field; what is public is a contribution.
create table programme.draft (
    id uuid primary key,
    edition integer not null references editions.edition (year),
    owner text not null references coalition.organisation (slug),
    author uuid,
    -- Sent along by the form that created it, so that a second click finds the first draft.
    once uuid not null unique,
    state text not null,
    content jsonb not null,
    version integer not null,
    -- The version that is public; null while nothing is.
    public_version integer,
    -- The number of changes of the contribution that the draft knows of.
    public_sequence integer,
    slug text,
    late boolean not null,
    preview text not null unique,
    batch uuid,
    created timestamptz not null,
    saved timestamptz not null,
    submitted timestamptz,
    unique (edition, slug)
);
create index draft_owner on programme.draft (owner, edition);
create index draft_batch on programme.draft (batch) where batch is not null;

-- What a draft held before it was saved again: two people who write at once are put together from it.
create table programme.draft_earlier (
    draft uuid not null references programme.draft (id) on delete cascade,
    version integer not null,
    content jsonb not null,
    saved timestamptz not null,
    primary key (draft, version)
);

-- Whether an organisation agrees to be shown as a co-host.
create table programme.co_host (
    draft uuid not null references programme.draft (id) on delete cascade,
    organisation text not null references coalition.organisation (slug),
    state text not null,
    asked timestamptz not null,
    answered timestamptz,
    primary key (draft, organisation)
);
create index co_host_organisation on programme.co_host (organisation, state);
