package org.rightsdays.impact.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.FiguresFrozen;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.impact.reports.EvidenceFiles;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.LocalReports.Outcome;
import org.rightsdays.impact.reports.Problem;
import org.rightsdays.impact.web.LocalReportViews.Refusal;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.DeskPage;
import org.rightsdays.platform.desk.DeskPages;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Contribution;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The form of a report, the same for whoever has signed in and for whoever came with a link. */
@Component
class LocalReportDesk {

    private final LocalReports reports;
    private final LocalReportViews views;
    private final Pictures pictures;
    private final EvidenceFiles evidence;
    private final DeskPages pages;

    LocalReportDesk(
            LocalReports reports, LocalReportViews views, Pictures pictures, EvidenceFiles evidence, DeskPages pages) {
        this.reports = reports;
        this.views = views;
        this.pictures = pictures;
        this.evidence = evidence;
        this.pages = pages;
    }

    /** Files that came with a form. */
    record Files(@Nullable MultipartFile photo, @Nullable MultipartFile evidence) {}

    ResponseEntity<byte[]> show(Desk desk, Contribution contribution, String path, @Nullable String linkPath) {
        return pages.write("impact/localReport.jte", page(desk), views.of(desk, contribution, path, linkPath));
    }

    /** Keeps what was typed, whatever it is; then sends it, if that was wanted and nothing is wrong. */
    ResponseEntity<byte[]> take(
            Desk desk, Actor actor, Contribution contribution, String path, ReportForm form, Files files)
            throws IOException {
        form.keepFiles(reports.find(contribution.id()).map(LocalReport::answers).orElse(Map.of()));
        FormErrors errors = takeFiles(form, files);
        Outcome kept = reports.keep(actor, contribution.id(), form.version(), form.answers());
        if (kept.overtaken()) {
            int now = reports.find(contribution.id()).map(LocalReport::version).orElse(0);
            return refuse(desk, contribution, path, form, new Refusal(errors, now, LocalReportViews.OVERTAKEN));
        }
        int version = form.version() + 1;
        if (errors.any()) {
            return refuse(desk, contribution, path, form, new Refusal(errors, version, null));
        }
        if (!form.send()) {
            return pages.seeOther(desk, path, "impact.done.kept");
        }
        return send(desk, actor, contribution, path, form, version);
    }

    private ResponseEntity<byte[]> send(
            Desk desk, Actor actor, Contribution contribution, String path, ReportForm form, int version) {
        var consent = new ConsentText(desk.language(), desk.words().say("impact.report.consent"));
        try {
            Outcome sent = reports.send(actor, contribution.id(), version, form.answers(), consent);
            return sent.saved()
                    ? pages.seeOther(desk, path, "impact.done.sent")
                    : refuse(desk, contribution, path, form, new Refusal(errors(sent.problems()), version, null));
        } catch (FiguresFrozen _) {
            return refuse(
                    desk, contribution, path, form, new Refusal(FormErrors.none(), version, "impact.report.frozen"));
        }
    }

    /** Every few seconds while somebody types, by script; files wait until the form itself is sent. */
    ResponseEntity<Map<String, Object>> keep(Actor actor, Contribution contribution, ReportForm form) {
        Map<String, String> before =
                reports.find(contribution.id()).map(LocalReport::answers).orElse(Map.of());
        form.keepFiles(before);
        Outcome kept = reports.keep(actor, contribution.id(), form.version(), form.answers());
        return kept.overtaken()
                ? ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("state", "clash"))
                : ResponseEntity.ok(Map.of("version", form.version() + 1, "fields", Map.of()));
    }

    private ResponseEntity<byte[]> refuse(
            Desk desk, Contribution contribution, String path, ReportForm form, Refusal refusal) {
        return pages.refused(
                "impact/localReport.jte", page(desk), views.again(desk, contribution, path, form, refusal));
    }

    private FormErrors takeFiles(ReportForm form, Files files) throws IOException {
        FormErrors errors = FormErrors.none();
        MultipartFile photo = files.photo();
        if (photo != null && !photo.isEmpty()) {
            try {
                form.answers().put("photo-picture", pictures.store(photo.getBytes()));
            } catch (IllegalArgumentException _) {
                errors.add("photo", "impact.report.wrong.photo");
            }
        }
        MultipartFile file = files.evidence();
        if (file != null && !file.isEmpty()) {
            if (file.getSize() > EvidenceFiles.LARGEST) {
                errors.add("evidence", "impact.report.wrong.evidence");
            } else {
                String name = name(file.getOriginalFilename());
                form.answers().put("evidence-hash", evidence.keep(name, file.getBytes()));
                form.answers().put("evidence-name", name);
            }
        }
        return errors;
    }

    private static String name(@Nullable String original) {
        String name =
                original == null ? "" : original.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "file" : name.substring(Math.max(0, name.length() - 100));
    }

    private static FormErrors errors(List<Problem> problems) {
        FormErrors errors = FormErrors.none();
        problems.forEach(problem ->
                errors.add(problem.field(), problem.key(), problem.arguments().toArray()));
        return errors;
    }

    private static DeskPage page(Desk desk) {
        return desk.page(desk.words().say("impact.report.title"))
                .withSheet("css/figures.css")
                .withScript("js/draft.js");
    }
}
