package org.rightsdays.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.DetailColumns.Images;
import org.rightsdays.exchange.columns.DetailColumns.Sessions;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Source;
import org.rightsdays.exchange.tables.Table;
import org.rightsdays.programme.submissions.Brought;

/**
 * Reads the files of an edition folder as drafts of one organisation. What is missing is no error, because a draft can be
 * completed; what is wrong is told by row and column, and its contribution left out.
 */
final class SpreadsheetReading {

    /** More is a matter for an import by whoever runs the site. */
    static final int MOST_ROWS = 2_000;

    private static final List<Sheet> DETAILS = List.of(
            DetailColumns.Parts.SHEET,
            DetailColumns.Places.SHEET,
            Sessions.SHEET,
            DetailColumns.Links.SHEET,
            Images.SHEET);

    /** What one organisation fills in; pictures are added on the desk. */
    static final List<Sheet> SHEETS = List.of(
            ContributionColumns.SHEET,
            DetailColumns.Parts.SHEET,
            DetailColumns.Places.SHEET,
            Sessions.SHEET,
            DetailColumns.Links.SHEET);

    private final Faces faces;
    private final DeskTarget target;
    private final Findings findings;
    private final Known known;
    private final Map<String, DraftRows> drafts = new LinkedHashMap<>();
    private int nameless;
    private int counted;

    SpreadsheetReading(Faces faces, DeskTarget target, Findings findings) {
        this.faces = faces;
        this.target = target;
        this.findings = findings;
        this.known = new Known(faces.coalition());
    }

    DeskRead read(Path path) throws IOException {
        try (Source source = Source.open(path)) {
            var tables = new HashMap<String, Table>();
            source.tables().forEach(table -> tables.put(table.name(), table));
            if (!tables.containsKey(ContributionColumns.SHEET.name())) {
                findings.add(DeskRead.error("", "no-contributions", Map.of()));
                return new DeskRead(List.of(), 0, false);
            }
            var run = new Run(source, tables, target.edition(), target.language(), null, findings, ImportProgress.NONE);
            var reader = new TableReader(run, ImportProgress.Step.CHECKING);
            reader.forEach(ContributionColumns.SHEET, row -> counting(() -> contribution(row)));
            new StateCheck(faces.programme(), target.edition()).check(drafts.values());
            DETAILS.forEach(sheet -> reader.forEach(sheet, row -> counting(() -> detail(sheet, row))));
        }
        if (drafts.size() > MOST_ROWS) {
            findings.add(DeskRead.error("", "too-many-rows", Map.of("limit", Integer.toString(MOST_ROWS))));
        }
        List<Brought> right = drafts.values().stream()
                .filter(one -> !one.isWrong())
                .map(DraftRows::brought)
                .toList();
        return new DeskRead(right, drafts.size() - right.size() + nameless, findings.errorsTotal() == counted);
    }

    /** Errors that belong to no row mean that the rest can't be trusted. */
    private void counting(Runnable task) {
        int before = findings.errorsTotal();
        task.run();
        counted += findings.errorsTotal() - before;
    }

    private void contribution(Entry row) {
        int before = findings.errorsTotal();
        row.checkShape();
        var draft = new DraftRows(row);
        String id = draft.id();
        if (id.isEmpty()) {
            if (row.written(ContributionColumns.ID).isEmpty()) {
                row.get(ContributionColumns.ID);
            }
            nameless++;
            return;
        }
        var earlier = known.firstRow("contribution " + id, row.row().number());
        DraftRows one = drafts.get(id);
        if (earlier.isPresent() && one != null) {
            row.error("duplicate", ContributionColumns.ID, id, Map.of("row", Long.toString(earlier.get())));
            one.markWrong();
            return;
        }
        known.addContribution(id, target.owner().slug());
        checkOrganisations(draft, row);
        drafts.put(id, draft);
        if (findings.errorsTotal() > before) {
            draft.markWrong();
        }
    }

    private void checkOrganisations(DraftRows draft, Entry row) {
        String host = draft.cell(ContributionColumns.HOST);
        if (!host.isEmpty() && !host.equals(target.owner().slug())) {
            row.error(
                    "other-host",
                    ContributionColumns.HOST,
                    host,
                    Map.of("own", target.owner().slug()));
        }
        for (String pair : draft.cell(ContributionColumns.PARTNERS).split("\\|")) {
            String partner = pair.split(":", 2)[0].strip();
            if (partner.equals(target.owner().slug())) {
                row.error("partner-is-host", ContributionColumns.PARTNERS, partner, Map.of());
            } else if (!partner.isEmpty()) {
                known.checkOrganisation(row, ContributionColumns.PARTNERS, partner);
            }
        }
    }

    private void detail(Sheet sheet, Entry row) {
        int before = findings.errorsTotal();
        row.checkShape();
        Map<String, String> told = row.typed(sheet);
        String id = told.getOrDefault("contribution", "");
        DraftRows draft = drafts.get(id);
        if (draft == null) {
            missing(row, id);
            return;
        }
        check(sheet, row, told, draft);
        if (findings.errorsTotal() > before) {
            draft.markWrong();
        } else {
            draft.add(sheet, row, told);
        }
    }

    private void missing(Entry row, String id) {
        if (id.isEmpty()) {
            row.get(DetailColumns.CONTRIBUTION);
        } else {
            known.checkContribution(row, DetailColumns.CONTRIBUTION, id);
        }
    }

    private void check(Sheet sheet, Entry row, Map<String, String> told, DraftRows draft) {
        String key = told.getOrDefault("id", "");
        if (sheet == DetailColumns.Parts.SHEET || sheet == DetailColumns.Places.SHEET) {
            var id = sheet == DetailColumns.Parts.SHEET ? DetailColumns.Parts.ID : DetailColumns.Places.ID;
            if (key.isEmpty()) {
                row.get(id);
            } else if (draft.has(sheet.name(), key)) {
                row.error("duplicate-in-contribution", id, key, Map.of());
            }
        } else if (sheet == Sessions.SHEET) {
            checkSession(row, told, draft);
        } else if (sheet == Images.SHEET) {
            String picture = told.getOrDefault("file", "");
            if (!picture.isEmpty() && faces.pictures().sizeOf(picture).isEmpty()) {
                row.error("picture-on-desk", Images.FILE, picture, Map.of());
            }
        }
    }

    private static void checkSession(Entry row, Map<String, String> told, DraftRows draft) {
        String part = told.getOrDefault("part", "");
        String place = told.getOrDefault("place", "");
        if (!part.isEmpty() && draft.tellsOf("parts") && !draft.has("parts", part)) {
            row.error("reference-within", Sessions.PART, part, Map.of("file", "parts"));
        }
        if (!place.isEmpty() && draft.tellsOf("places") && !draft.has("places", place)) {
            row.error("reference-within", Sessions.PLACE, place, Map.of("file", "places"));
        }
        LocalDate first = day(told.get("first_day"));
        LocalDate last = day(told.get("last_day"));
        if (first != null) {
            DetailReader.inOrder(
                    row, first, last == null ? first : last, time(told.get("start")), time(told.get("end")));
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
