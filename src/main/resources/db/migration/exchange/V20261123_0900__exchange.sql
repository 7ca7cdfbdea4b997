create schema exchange;

-- Rows of an edition folder that no module owns yet: checked, and kept as columns and their values.
create table exchange.checked_row (
    edition integer not null references editions.edition (year),
    file text not null,
    key text not null,
    cells jsonb not null,
    primary key (edition, file, key)
);
