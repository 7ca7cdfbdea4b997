-- The words of a contribution, of its host and partners: each text by the rules of its language, and all of them
-- folded (case, accents and letter variants gone), so that any spelling finds them. Java folds and cuts into words.
create table programme.search_text (
    contribution integer primary key references programme.contribution (id),
    edition integer not null,
    words tsvector not null
);
create index search_text_words on programme.search_text using gin (words);

-- The words of several texts, each by its own configuration.
create function programme.words_of(configurations regconfig[], texts text[]) returns tsvector
    language plpgsql immutable parallel safe as $$
declare
    words tsvector := '';
begin
    for i in 1 .. cardinality(texts) loop
        words := words || to_tsvector(configurations[i], texts[i]);
    end loop;
    return words;
end $$;

-- A word or phrase as typed and folded, in the form that it has in any of the languages.
create function programme.any_form(typed text, folded text) returns tsquery
    language sql immutable parallel safe as $$
    select phraseto_tsquery('simple', folded)
        || phraseto_tsquery('arabic', typed) || phraseto_tsquery('arabic', folded)
        || phraseto_tsquery('catalan', typed) || phraseto_tsquery('catalan', folded)
        || phraseto_tsquery('dutch', typed) || phraseto_tsquery('dutch', folded)
        || phraseto_tsquery('english', typed) || phraseto_tsquery('english', folded)
        || phraseto_tsquery('finnish', typed) || phraseto_tsquery('finnish', folded)
        || phraseto_tsquery('french', typed) || phraseto_tsquery('french', folded)
        || phraseto_tsquery('german', typed) || phraseto_tsquery('german', folded)
        || phraseto_tsquery('portuguese', typed) || phraseto_tsquery('portuguese', folded)
        || phraseto_tsquery('spanish', typed) || phraseto_tsquery('spanish', folded)
$$;
