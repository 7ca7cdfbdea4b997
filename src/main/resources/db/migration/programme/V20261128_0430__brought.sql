-- What imports brought to drafts, so that the same file again changes only what it tells anew, and so that a whole import
-- can be undone.
create table programme.brought (
    batch uuid not null,
    draft uuid not null references programme.draft (id) on delete cascade,
    -- The version that was changed; null where the import began the draft.
    before integer,
    -- The version that the import wrote.
    after integer not null,
    -- What its source told; null for imports before this was kept.
    told jsonb,
    at timestamptz not null,
    primary key (batch, draft)
);
create index brought_draft on programme.brought (draft, at);

insert into programme.brought (batch, draft, before, after, at)
select batch, id, null, 1, created from programme.draft where batch is not null;
