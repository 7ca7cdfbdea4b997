package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.TextQuery.Term;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full-text search by PostgreSQL: which contributions have which words. */
@Component
class SearchStore {

    private static final int BATCH = 500;
    private static final String[] CONFIGURATIONS = Stream.concat(
                    Stream.of("simple"), Arrays.stream(SearchLanguage.all()))
            .toArray(String[]::new);

    private final JdbcClient database;
    private final JdbcTemplate batches;

    SearchStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Creates or replaces the words of each. */
    void write(Collection<SearchText> texts) {
        batches.batchUpdate("""
                insert into programme.search_text (contribution, edition, words)
                values (?, ?, programme.words_of(?::regconfig[], ?))
                on conflict (contribution) do update set words = excluded.words
                """, texts, BATCH, (row, text) -> {
            row.setInt(1, text.contribution());
            row.setInt(2, text.edition());
            row.setArray(3, row.getConnection().createArrayOf("text", text.configurations()));
            row.setArray(4, row.getConnection().createArrayOf("text", text.texts()));
        });
    }

    /** Numbers of the contributions that match, in no order. */
    List<Integer> find(EditionId edition, TextQuery query) {
        String wanted = expression(query, forms(query));
        return database.sql("select contribution from programme.search_text where words @@ ?::tsquery")
                .param("'" + SearchLanguage.marker(edition) + "' & (" + wanted + ")")
                .query((row, i) -> row.getInt(1))
                .list();
    }

    /**
     * Each alternative as it is, and once more for every language in which some of its words say nothing: without
     * them, among the texts of that language. So "the rights" need not hold "the", but "AI rights" needs "AI" in
     * English, although "ai" says nothing in French.
     */
    private static String expression(TextQuery query, Map<Term, Forms> forms) {
        var alternatives = new ArrayList<String>();
        for (List<Term> terms : query.alternatives()) {
            alternatives.add(all(terms, forms));
            for (String configuration : SearchLanguage.all()) {
                List<Term> telling = terms.stream()
                        .filter(term -> !saysNothing(term, configuration, forms))
                        .toList();
                if (telling.size() < terms.size() && telling.stream().anyMatch(term -> !term.negated())) {
                    alternatives.add("'" + SearchLanguage.marker(configuration) + "' & " + all(telling, forms));
                }
            }
        }
        return String.join(" | ", alternatives);
    }

    private static boolean saysNothing(Term term, String configuration, Map<Term, Forms> forms) {
        return !term.negated() && formsOf(term, forms).saysNothingIn().contains(configuration);
    }

    private static String all(List<Term> terms, Map<Term, Forms> forms) {
        return terms.stream()
                .map(term -> (term.negated() ? "!(" : "(")
                        + String.join(" | ", formsOf(term, forms).expressions()) + ")")
                .collect(Collectors.joining(" & "));
    }

    private static Forms formsOf(Term term, Map<Term, Forms> forms) {
        return Objects.requireNonNull(forms.get(term));
    }

    /** What PostgreSQL makes of every term in every language, each form once. */
    private Map<Term, Forms> forms(TextQuery query) {
        List<Term> terms =
                query.alternatives().stream().flatMap(List::stream).distinct().toList();
        Map<Term, Forms> forms = new HashMap<>();
        terms.forEach(term -> forms.put(term, new Forms(new LinkedHashSet<>(), new HashSet<>())));
        database.sql("""
                        select term, configuration, phraseto_tsquery(configuration::regconfig, typed)::text as typed,
                               phraseto_tsquery(configuration::regconfig, folded)::text as folded,
                               case when beginning then to_tsquery('simple', quote_literal(folded) || ':*')::text
                                    else '' end as beginning
                        from unnest(?, ?, ?) with ordinality as terms (typed, folded, beginning, term),
                             unnest(?) as configuration
                        """)
                .params(Arrays.asList(
                        terms.stream().map(Term::typed).toArray(String[]::new),
                        terms.stream().map(Term::folded).toArray(String[]::new),
                        terms.stream().map(Term::beginning).toArray(Boolean[]::new),
                        CONFIGURATIONS))
                .query(row -> {
                    Term term = terms.get(row.getInt("term") - 1);
                    formsOf(term, forms)
                            .add(
                                    row.getString("configuration"),
                                    term.isOneWord(),
                                    row.getString("typed"),
                                    row.getString("folded"),
                                    row.getString("beginning"));
                });
        return forms;
    }

    /**
     * The forms of one term.
     *
     * @param saysNothingIn configurations that pass over it
     */
    private record Forms(Set<String> expressions, Set<String> saysNothingIn) {

        void add(String configuration, boolean oneWord, String... found) {
            for (String expression : found) {
                if (!expression.isEmpty()) {
                    expressions.add(expression);
                }
            }
            if (oneWord && found[0].isEmpty()) {
                saysNothingIn.add(configuration);
            }
        }
    }
}
