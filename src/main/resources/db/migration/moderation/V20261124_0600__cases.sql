create schema moderation;

-- One question that moderators have to decide. What it is about is described by the module that owns it.
create table moderation.case_file (
    id uuid primary key,
    kind text not null,
    key text not null,
    host text references coalition.organisation (slug),
    edition integer,
    cause text not null check (cause in ('SUBMISSION', 'NOTICE', 'APPEAL', 'OWN_INITIATIVE')),
    state text not null check (state in ('OPEN', 'CHANGE_ASKED', 'DECIDED', 'WITHDRAWN')),
    opened_at timestamptz not null,
    waiting_since timestamptz not null,
    opened_by uuid,
    version integer not null default 1,
    confidential boolean not null default false,
    appealed uuid,
    due_at timestamptz,
    outcome text,
    closed_at timestamptz,
    reminders integer not null default 0,
    next_reminder_at timestamptz,
    check ((state in ('DECIDED', 'WITHDRAWN')) = (closed_at is not null))
);
create unique index one_pending_submission on moderation.case_file (kind, key)
    where cause = 'SUBMISSION' and state in ('OPEN', 'CHANGE_ASKED');
create index case_waiting on moderation.case_file (waiting_since) where state in ('OPEN', 'CHANGE_ASKED');
create index case_subject on moderation.case_file (kind, key);
create index case_reminder on moderation.case_file (next_reminder_at) where state = 'OPEN';

-- What was decided, with all its reasons; kept until nobody can appeal any more and half a year after.
create table moderation.decision (
    id uuid primary key,
    case_id uuid not null references moderation.case_file (id),
    outcome text not null,
    message text not null,
    language text not null,
    reasons jsonb,
    role text not null,
    decided_by uuid,
    decided_at timestamptz not null,
    appeal_until timestamptz not null
);
create index decision_case on moderation.decision (case_id);

-- What moderators and organisers write to each other about a case.
create table moderation.message (
    id bigint generated always as identity primary key,
    case_id uuid not null references moderation.case_file (id),
    from_moderators boolean not null,
    account uuid,
    text text not null,
    language text not null,
    written_at timestamptz not null
);
create index message_case on moderation.message (case_id);
