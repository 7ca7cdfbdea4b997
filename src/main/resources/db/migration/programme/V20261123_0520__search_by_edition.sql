-- The edition is one of the words, so that the index of words alone answers; the forms of a word that is looked for
-- are put together by the program, each once.
update programme.search_text set words = words || to_tsvector('simple', 'zzedition' || edition);
drop function programme.any_form(text, text);

-- What a content version changed is read from the index alone, however many contributions there are.
drop index programme.contribution_changed_in;
create index contribution_changed_in on programme.contribution (edition, changed_in) include (id);
