-- Whoever leaves can have their address and name taken out of texts of the history. That something happened, when and
-- by whom can't be changed even then, and nothing can be changed outside of that.
create or replace function platform.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('rightsdays.redacting', true) = 'on'
            and row(new.id, new.step, new.actor, new.at, new.account)
                is not distinct from row(old.id, old.step, old.actor, old.at, old.account) then
        return new;
    end if;
    raise exception 'The history is append-only';
end $$;
