create schema coalition;

-- Cities and partner organisations, for all editions. Names and summaries are texts by language.
create table coalition.organisation (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('CITY', 'PARTNER')),
    name jsonb not null,
    country text check (country ~ '^[A-Z]{2}$'),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    zone text,
    website text,
    logo text references platform.picture (hash),
    logo_alternative jsonb,
    summary jsonb,
    membership text not null check (membership in ('MEMBER', 'NOT_MEMBER', 'NOT_STATED')),
    source text,
    changed_in bigint not null,
    check ((latitude is null) = (longitude is null)),
    check ((logo is null) = (logo_alternative is null))
);
create index organisation_changed_in on coalition.organisation (changed_in);
