package org.rightsdays.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Role;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.Passages;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.web.ReportDeskView.ChapterLine;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What coordinators do for the report of an edition. */
@RestController
class ReportDeskController {

    private static final String PATH = "/desk/report/";

    /** A passage connects figures; it is no second report. */
    private static final int LONGEST = 5_000;

    private final Editions editions;
    private final FinalReports reports;
    private final Passages passages;
    private final DeskPages pages;

    ReportDeskController(Editions editions, FinalReports reports, Passages passages, DeskPages pages) {
        this.editions = editions;
        this.reports = reports;
        this.passages = passages;
        this.pages = pages;
    }

    @GetMapping("/{lang}/desk/report/{year:\\d{4}}")
    ResponseEntity<byte[]> overview(Desk desk, @PathVariable int year) {
        desk.actor().require(Role.COORDINATOR);
        EditionId edition = edition(year).id();
        return pages.write("report/overview.jte", page(desk, year), overview(desk, edition, FormErrors.none()));
    }

    private ReportDeskView overview(Desk desk, EditionId edition, FormErrors errors) {
        Map<String, LocalizedText> written = passages.of(edition);
        var chapters = new ArrayList<ChapterLine>();
        for (String chapter : passages.chapters()) {
            LocalizedText words = written.get(chapter);
            chapters.add(new ChapterLine(
                    desk.words().say("report.chapter." + chapter),
                    desk.at(PATH + edition + "/chapters/" + chapter),
                    words == null
                            ? List.of()
                            : words.texts().keySet().stream()
                                    .sorted()
                                    .map(desk.words()::languageName)
                                    .toList()));
        }
        long discrepancies =
                reports.preview(edition).map(FinalReport::discrepancies).orElse(0L);
        return new ReportDeskView(edition, chapters, discrepancies, reports.snapshots(edition), errors);
    }

    @PostMapping("/{lang}/desk/report/{year:\\d{4}}/freeze")
    ResponseEntity<byte[]> freeze(
            Desk desk, @PathVariable int year, @RequestParam(required = false) @Nullable String sure) {
        desk.actor().require(Role.COORDINATOR);
        EditionId edition = edition(year).id();
        if (!"yes".equals(sure)) {
            var errors = FormErrors.none().add("sure", "report-desk.freeze.sure.missing");
            return pages.refused("report/overview.jte", page(desk, year), overview(desk, edition, errors));
        }
        reports.freeze(desk.actor(), edition);
        return pages.seeOther(desk, PATH + year, "report-desk.done.frozen");
    }

    @GetMapping("/{lang}/desk/report/{year:\\d{4}}/chapters/{chapter}")
    ResponseEntity<byte[]> chapter(Desk desk, @PathVariable int year, @PathVariable String chapter) {
        desk.actor().require(Role.COORDINATOR);
        EditionId edition = edition(year).id();
        LocalizedText words = passages.of(edition).get(known(chapter));
        String text = words == null ? null : words.texts().get(desk.language());
        return pages.write(
                "report/chapter.jte",
                page(desk, year, chapter),
                new ChapterView(edition, chapter, text, words, FormErrors.none()));
    }

    @PostMapping("/{lang}/desk/report/{year:\\d{4}}/chapters/{chapter}")
    ResponseEntity<byte[]> write(
            Desk desk,
            @PathVariable int year,
            @PathVariable String chapter,
            @RequestParam(defaultValue = "") String text) {
        desk.actor().require(Role.COORDINATOR);
        EditionId edition = edition(year).id();
        if (text.length() > LONGEST) {
            var errors = FormErrors.none().add("text", "report-desk.text.too-long", "most", LONGEST);
            LocalizedText words = passages.of(edition).get(known(chapter));
            return pages.refused(
                    "report/chapter.jte",
                    page(desk, year, chapter),
                    new ChapterView(edition, chapter, text, words, errors));
        }
        passages.write(desk.actor(), edition, known(chapter), desk.language(), text.replace("\r\n", "\n"));
        return pages.seeOther(desk, PATH + year, "report-desk.done.saved");
    }

    private DeskPage page(Desk desk, int year) {
        return desk.page(desk.words().say("report-desk.title", "edition", Integer.toString(year)))
                .under(desk.words().say("desk.title"), "/desk");
    }

    private DeskPage page(Desk desk, int year, String chapter) {
        return desk.page(desk.words().say("report.chapter." + known(chapter)))
                .under(desk.words().say("report-desk.title", "edition", Integer.toString(year)), PATH + year);
    }

    private String known(String chapter) {
        if (!passages.chapters().contains(chapter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return chapter;
    }

    private Edition edition(int year) {
        return editions.find(new EditionId(year)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
