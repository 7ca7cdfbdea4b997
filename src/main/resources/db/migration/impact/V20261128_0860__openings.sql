-- Locked figures are opened again by two: one asks and says why, another one agrees.
create table impact.opening (
    edition integer not null references editions.edition (year),
    asked_at timestamptz not null,
    reason jsonb not null,
    asker text not null,
    asker_account uuid,
    opened_at timestamptz,
    opener text,
    opener_account uuid,
    primary key (edition, asked_at)
);
create unique index opening_asked on impact.opening (edition) where opened_at is null;
