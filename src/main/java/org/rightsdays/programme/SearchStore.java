package org.rightsdays.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.editions.EditionId;
import org.rightsdays.programme.TextQuery.Term;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Full-text search by PostgreSQL: which contributions have which words. */
@Component
class SearchStore {

    private static final int BATCH = 500;

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
        var sql = new StringBuilder("select contribution from programme.search_text where edition = ? and words @@ (");
        var parameters = new ArrayList<Object>();
        parameters.add(edition.year());
        boolean first = true;
        for (List<Term> terms : withoutStopWords(query)) {
            sql.append(first ? "" : " || ");
            first = false;
            appendAll(sql, parameters, terms);
        }
        sql.append(')');
        return database.sql(sql.toString())
                .params(parameters)
                .query((row, i) -> row.getInt(1))
                .list();
    }

    private static void appendAll(StringBuilder sql, List<Object> parameters, List<Term> terms) {
        String between = "(";
        for (Term term : terms) {
            sql.append(between)
                    .append(term.negated() ? "!!" : "")
                    .append("(programme.any_form(?, ?)")
                    .append(term.beginning() ? " || to_tsquery('simple', ?))" : ")");
            between = " && ";
            parameters.add(term.typed());
            parameters.add(term.folded());
            if (term.beginning()) {
                parameters.add("'" + term.folded() + "':*");
            }
        }
        sql.append(')');
    }

    /**
     * Each alternative as it is, and once more for every language in which some of its words say nothing: without
     * them, among the texts of that language. So "the rights" need not hold "the", but "AI rights" needs "AI" in
     * English, although "ai" says nothing in French.
     */
    private List<List<Term>> withoutStopWords(TextQuery query) {
        Set<String> words = query.alternatives().stream()
                .flatMap(List::stream)
                .filter(term -> term.isOneWord() && !term.negated())
                .map(Term::typed)
                .collect(Collectors.toSet());
        Map<String, Set<String>> stopWords = stopWords(words);
        var alternatives = new ArrayList<>(query.alternatives());
        stopWords.forEach((configuration, stops) -> {
            for (List<Term> terms : query.alternatives()) {
                List<Term> left = terms.stream()
                        .filter(term -> term.negated() || !stops.contains(term.typed()))
                        .collect(Collectors.toCollection(ArrayList::new));
                if (left.size() < terms.size() && left.stream().anyMatch(term -> !term.negated())) {
                    String marker = SearchLanguage.marker(configuration);
                    left.add(new Term(marker, marker, false, false));
                    alternatives.add(left);
                }
            }
        });
        return alternatives;
    }

    private Map<String, Set<String>> stopWords(Set<String> words) {
        var found = new HashMap<String, Set<String>>();
        database.sql("""
                        select configuration, word from unnest(?) as configuration, unnest(?) as word
                        where length(to_tsvector(configuration::regconfig, word)) = 0
                        """)
                .params(Arrays.asList(SearchLanguage.all(), words.toArray(String[]::new)))
                .query(row -> {
                    found.computeIfAbsent(row.getString("configuration"), _ -> new HashSet<>())
                            .add(row.getString("word"));
                });
        return found;
    }
}
