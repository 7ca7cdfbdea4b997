create schema notifications;

-- Mails, added in the transaction of whatever they tell. Recipient and content are emptied after the retention time;
-- what stays tells that a mail was sent or failed, and when.
create table notifications.mail (
    id uuid primary key default gen_random_uuid(),
    recipient text,
    language text not null,
    content jsonb,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    ended_at timestamptz,
    problem text,
    answer text,
    check ((state = 'QUEUED') = (ended_at is null)),
    check ((recipient is null) = (content is null))
);
create index mail_due on notifications.mail (next_attempt_at) where state = 'QUEUED';
create index mail_queued_at on notifications.mail (queued_at desc, id);
create index mail_full on notifications.mail (queued_at) where content is not null;
