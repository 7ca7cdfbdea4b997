package org.rightsdays.impact.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.coalition.Suspended;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.LocalReports.Outcome;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The way of reports into a spreadsheet and back, for whoever has many. */
@RestController
class ReportTableController {

    private static final int MOST = 1_000;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Programme programme;
    private final Mandates mandates;
    private final LocalReports reports;
    private final LocalReportViews views;
    private final DeskPages pages;

    ReportTableController(
            Programme programme, Mandates mandates, LocalReports reports, LocalReportViews views, DeskPages pages) {
        this.programme = programme;
        this.mandates = mandates;
        this.reports = reports;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/reports.csv")
    ResponseEntity<byte[]> table(Desk desk) {
        requireSignedIn(desk);
        Map<Contribution, Map<String, String>> answers = new LinkedHashMap<>();
        for (Mandate mandate : mandates.organisationsOf(desk.actor())) {
            for (Contribution one : programme.of(mandate.organisation(), MOST)) {
                if (one.host().equals(mandate.organisation())) {
                    answers.put(one, views.answers(one));
                }
            }
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reports.csv\"")
                .body(ReportTable.write(answers, desk.language()));
    }

    /** Sends each report of the table; those with something wrong are kept as drafts and named. */
    @PostMapping("/{lang}/desk/reports")
    ResponseEntity<byte[]> take(Desk desk, @RequestParam(required = false) @Nullable MultipartFile table)
            throws IOException {
        requireSignedIn(desk);
        try {
            var rows =
                    table == null ? Map.<ContributionId, Map<String, String>>of() : ReportTable.read(table.getBytes());
            int sent = 0;
            List<String> wrong = new ArrayList<>();
            for (var row : rows.entrySet()) {
                if (send(desk, row.getKey(), row.getValue())) {
                    sent++;
                } else {
                    wrong.add(row.getKey().slug());
                }
            }
            return pages.write(
                    "impact/reportTable.jte",
                    desk.page(desk.words().say("impact.table.title"))
                            .under(desk.words().say("impact.reports.title"), "/desk/reports"),
                    new ReportTableView(sent, wrong, false));
        } catch (IllegalArgumentException _) {
            return pages.refused(
                    "impact/reportTable.jte",
                    desk.page(desk.words().say("impact.table.title"))
                            .under(desk.words().say("impact.reports.title"), "/desk/reports"),
                    new ReportTableView(0, List.of(), true));
        }
    }

    private boolean send(Desk desk, ContributionId id, Map<String, String> told) {
        Contribution contribution = programme.published(id).orElse(null);
        if (contribution == null || !reports.mayReport(desk.actor(), id)) {
            return false;
        }
        var answers = new LinkedHashMap<>(views.answers(contribution));
        answers.putAll(told);
        int version = reports.find(id).map(LocalReport::version).orElse(0);
        try {
            reports.keep(desk.actor(), id, version, answers);
        } catch (Suspended _) {
            // The rows of other hosts are taken; the desk says on every page that this one is suspended.
            return false;
        }
        var consent = new ConsentText(desk.language(), desk.words().say("impact.report.consent"));
        Outcome outcome = reports.send(desk.actor(), id, version + 1, answers, consent);
        return outcome.saved();
    }

    private static void requireSignedIn(Desk desk) {
        if (!desk.actor().signedIn()) {
            throw new Forbidden("Only for who has signed in");
        }
    }
}
