-- The condition under which something was accepted, until moderators say that it is met. What both sides write about it is
-- in the dialogue of the case.
create table moderation.condition (
    case_id uuid primary key references moderation.case_file (id),
    text text not null,
    language text not null,
    state text not null check (state in ('OPEN', 'DONE', 'MET')),
    since timestamptz not null,
    reminders integer not null default 0,
    next_reminder_at timestamptz
);
create index condition_unsettled on moderation.condition (since) where state <> 'MET';
insert into moderation.condition (case_id, text, language, state, since)
select distinct on (case_id) case_id, message, language, 'OPEN', decided_at from moderation.decision
where outcome = 'ACCEPT_WITH_CONDITION' order by case_id, decided_at desc;
