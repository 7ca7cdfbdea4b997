-- The public log of decisions. Each entry's hash covers its text and the hash before it, so that a change shows.
create table moderation.log (
    number bigint primary key check (number > 0),
    entry text not null,
    previous text not null check (previous ~ '^[0-9a-f]{64}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create function moderation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log of decisions is append-only';
end $$;
create trigger log_append_only before update or delete on moderation.log
    for each row execute function moderation.refuse_change();
create trigger log_never_emptied before truncate on moderation.log
    for each statement execute function moderation.refuse_change();

-- Who may ask for another decision, by the link in the mail or signed in; once for each side.
create table moderation.appeal_right (
    decision_id uuid not null references moderation.decision (id) on delete cascade,
    side text not null check (side in ('AFFECTED', 'NOTIFIER')),
    token_hash bytea not null unique,
    used_by uuid references moderation.case_file (id),
    primary key (decision_id, side)
);

create table moderation.appeal (
    case_id uuid primary key references moderation.case_file (id),
    side text not null check (side in ('AFFECTED', 'NOTIFIER')),
    text text not null,
    language text not null
);

-- A notice by anybody. Name and address may be missing where the law does not ask for them.
create table moderation.notice (
    case_id uuid primary key references moderation.case_file (id),
    address text not null,
    reason text not null,
    explanation text not null,
    name text,
    email text,
    language text not null,
    reference_hash bytea not null unique
);

-- Whether the data about people of a case were deleted because their time was over.
alter table moderation.case_file add column forgotten boolean not null default false;
create index case_to_forget on moderation.case_file (closed_at) where not forgotten;
