-- Why a suspension ended before its time.
alter table moderation.decision add column lifted text;
