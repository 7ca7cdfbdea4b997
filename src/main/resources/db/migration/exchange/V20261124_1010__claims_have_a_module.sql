-- Claims were the last rows that no module owned, so this schema is not needed any more.

drop table exchange.checked_row;
drop schema exchange;
