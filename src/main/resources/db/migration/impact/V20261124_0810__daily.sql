-- A file of a platform that was taken in. The file itself isn't kept; its hash proves which one it was.
create table impact.capture (
    id uuid primary key,
    account text not null,
    file_name text not null,
    file_hash text not null,
    kinds text[] not null,
    first_day date,
    last_day date,
    captured_at timestamptz not null,
    taken_in_at timestamptz not null,
    reporter text not null,
    reporter_account uuid
);

-- Counts by day, signed: a day on which more was taken back than given is negative. Of each day, the latest capture.
create table impact.daily (
    account text not null,
    kind text not null,
    metric text not null,
    day date not null,
    value bigint not null,
    captured_at timestamptz not null,
    capture uuid not null references impact.capture (id),
    primary key (account, kind, metric, day)
);

-- What other captures said of the same days.
create table impact.daily_earlier (
    account text not null,
    kind text not null,
    metric text not null,
    day date not null,
    value bigint not null,
    captured_at timestamptz not null,
    capture uuid not null references impact.capture (id),
    unique (account, kind, metric, day, capture)
);

-- Rows on their way into the table above.
create unlogged table impact.incoming (
    capture uuid not null,
    line bigint not null,
    account text not null,
    kind text not null,
    metric text not null,
    day date not null,
    value bigint not null
);
create index incoming_capture on impact.incoming (capture);
