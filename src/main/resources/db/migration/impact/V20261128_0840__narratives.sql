-- What a host tells of a contribution beside its numbers, as it was last sent; drafts stay in the report.
create table impact.narrative (
    edition integer not null references editions.edition (year),
    contribution text not null,
    told jsonb not null,
    primary key (edition, contribution),
    foreign key (edition, contribution) references programme.contribution (edition, slug)
);
