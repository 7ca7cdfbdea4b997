create schema editions;

-- One edition a year. What nobody else refers to (convenor, websites, phases, periods, contact, note) is in details.
create table editions.edition (
    year integer primary key check (year between 2018 and 2999),
    ordinal integer not null check (ordinal > 0),
    name jsonb not null,
    abbreviation text not null,
    slogan jsonb not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    details jsonb not null,
    sample boolean not null,
    changed_in bigint not null
);

create table editions.coordinator (
    edition integer not null references editions.edition (year),
    position integer not null,
    organisation text not null references coalition.organisation (slug),
    primary key (edition, position)
);

create table editions.taking_part (
    edition integer not null references editions.edition (year),
    organisation text not null references coalition.organisation (slug),
    roles text[] not null check (cardinality(roles) > 0),
    changed_in bigint not null,
    primary key (edition, organisation)
);
create index taking_part_organisation on editions.taking_part (organisation);
