create schema report;

-- What documents print about an edition: claims, entries of lists, chapters, spellings; each a record of its own kind.
create table report.printed (
    number bigint generated always as identity,
    edition integer not null references editions.edition (year),
    kind text not null,
    key text not null,
    record jsonb not null,
    changed_in bigint not null,
    primary key (edition, kind, key)
);

-- The report of an edition as it was frozen: never changed.
create table report.snapshot (
    edition integer not null references editions.edition (year),
    number integer not null check (number >= 1),
    frozen_at timestamptz not null,
    frozen_by text not null,
    tree jsonb not null,
    changed_in bigint not null,
    primary key (edition, number)
);

-- Connecting texts of the coordinators, by chapter.
create table report.passage (
    edition integer not null references editions.edition (year),
    chapter text not null,
    words jsonb not null,
    changed_in bigint not null,
    primary key (edition, chapter)
);
