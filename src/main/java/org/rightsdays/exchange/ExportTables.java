package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.submissions.Brought;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Questions.Group;

/** The rows of an export: what is typed, right or wrong, in the columns of an import. */
final class ExportTables {

    private static final List<Sheet> SHEETS = List.of(
            ContributionColumns.SHEET,
            DetailColumns.Parts.SHEET,
            DetailColumns.Places.SHEET,
            DetailColumns.Sessions.SHEET,
            DetailColumns.Links.SHEET,
            DetailColumns.Images.SHEET);

    private final List<Draft> drafts;
    private final Map<String, Contribution> published;

    ExportTables(List<Draft> drafts, Map<String, Contribution> published) {
        this.drafts = drafts;
        this.published = published;
    }

    /**
     * One file.
     *
     * @param header names of columns, each translation after the column that it translates
     * @param rows cells in the order of the header; empty where nothing stands
     */
    record ExportTable(String name, List<String> header, List<List<String>> rows) {}

    List<ExportTable> all() {
        return SHEETS.stream().map(this::table).toList();
    }

    private ExportTable table(Sheet sheet) {
        var rows = new ArrayList<Map<String, String>>();
        for (Draft draft : drafts) {
            if (sheet == ContributionColumns.SHEET) {
                rows.add(contribution(draft));
            } else {
                details(sheet, draft, rows);
            }
        }
        SequencedSet<String> header = header(sheet, rows);
        return new ExportTable(
                sheet.name(),
                List.copyOf(header),
                rows.stream()
                        .map(row -> header.stream()
                                .map(name -> row.getOrDefault(name, ""))
                                .toList())
                        .toList());
    }

    private static SequencedSet<String> header(Sheet sheet, List<Map<String, String>> rows) {
        var used = new TreeSet<String>();
        rows.forEach(row -> used.addAll(row.keySet()));
        return sheet.columns().stream()
                .flatMap(column -> Stream.concat(
                        Stream.of(column.name()), used.stream().filter(name -> name.startsWith(column.name() + "@"))))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private Map<String, String> contribution(Draft draft) {
        DraftContent content = draft.content();
        var row = new LinkedHashMap<String, String>();
        row.put("id", Brought.key(draft));
        row.put("host", draft.owner().slug());
        row.put("language", content.language());
        row.put("version", Integer.toString(draft.version()));
        row.put("partners", pairs(content, "partners", "organisation", "role", "partner"));
        row.put("languages", pairs(content, "languages", "language", "modality", "spoken"));
        entry(draft).ifPresent(entry -> {
            row.put("state", Vocabulary.word(entry.state()));
            if (entry.stateNote() != null) {
                row.put("state_note", entry.stateNote().inOriginal());
            }
        });
        for (Column<?> column : ContributionColumns.SHEET.columns()) {
            if (!row.containsKey(column.name())) {
                put(row, column, content, "");
            }
        }
        return row;
    }

    private Optional<Contribution> entry(Draft draft) {
        Draft.@Nullable Publication publication = draft.publication();
        return publication == null ? Optional.empty() : Optional.ofNullable(published.get(publication.slug()));
    }

    /** Pairs that are whole; half of one means nothing. */
    private static String pairs(DraftContent content, String name, String left, String right, String usual) {
        Group group = Questions.group(name).orElseThrow();
        return content.rows(group).stream()
                .filter(key -> !content.value(name + "." + key + "." + left).isEmpty())
                .map(key -> {
                    String second = content.value(name + "." + key + "." + right);
                    String first = content.value(name + "." + key + "." + left);
                    return second.isEmpty() || second.equals(usual) ? first : first + ":" + second;
                })
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static void details(Sheet sheet, Draft draft, List<Map<String, String>> rows) {
        DraftContent content = draft.content();
        Group group = Questions.group(sheet.name()).orElseThrow();
        for (String key : content.rows(group)) {
            String start = group.name() + "." + key + ".";
            if (content.values().keySet().stream().anyMatch(field -> field.startsWith(start))) {
                var row = new LinkedHashMap<String, String>();
                row.put("contribution", Brought.key(draft));
                row.put("id", key);
                row.put("language", content.language());
                for (Column<?> column : sheet.columns()) {
                    if (!row.containsKey(column.name())) {
                        put(row, column, content, start);
                    }
                }
                rows.add(row);
            }
        }
    }

    private static void put(SequencedMap<String, String> row, Column<?> column, DraftContent content, String start) {
        String field = start + DraftRows.question(column.name());
        if (!column.translatable()) {
            row.put(column.name(), content.value(field));
            return;
        }
        row.put(column.name(), content.value(field + "@" + content.language()));
        for (String language : content.languages()) {
            String text = content.value(field + "@" + language);
            if (!language.equals(content.language()) && !text.isEmpty()) {
                row.put(column.name() + "@" + language, text);
            }
        }
    }
}
