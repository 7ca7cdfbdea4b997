-- The figures of an edition are locked from here on, until somebody opens them again.
create table impact.freeze (
    edition integer primary key references editions.edition (year),
    at timestamptz not null,
    actor text not null,
    account uuid
);
