-- A value that its reporter has taken back: a revision of its own, with the value that holds no longer.
alter table impact.figure add column withdrawn boolean not null default false;

-- What the ledger held of a contribution when its report was begun or last sent, as far as the report asks for it. What
-- is among them and not told any more has been taken back; what came later from elsewhere has not.
alter table impact.local_report add column figures uuid[] not null default '{}';
update impact.local_report held set figures = array(
    select f.id from impact.figure f
    where f.edition = held.edition and f.contribution = held.contribution and f.current)
where held.sent_at is not null;
