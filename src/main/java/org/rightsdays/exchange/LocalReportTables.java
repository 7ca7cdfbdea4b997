package org.rightsdays.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Mandate;
import org.rightsdays.coalition.Mandates;
import org.rightsdays.exchange.DeskExport.Form;
import org.rightsdays.exchange.ExportTables.ExportTable;
import org.rightsdays.exchange.columns.LocalReportColumns;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.exchange.findings.Finding.Place;
import org.rightsdays.exchange.findings.Findings;
import org.rightsdays.exchange.tables.Unreadable;
import org.rightsdays.exchange.template.TemplateWorkbook;
import org.rightsdays.impact.reports.ConsentText;
import org.rightsdays.impact.reports.KnownAnswers;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.Problem;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Local reports as tables, filled in with what is known, and back: checked whole, then every report that differs is
 * sent, or none.
 */
@Component
public class LocalReportTables {

    private static final int MOST = 1_000;

    private final Programme programme;
    private final Mandates mandates;
    private final LocalReports reports;
    private final KnownAnswers known;

    LocalReportTables(Programme programme, Mandates mandates, LocalReports reports, KnownAnswers known) {
        this.programme = programme;
        this.mandates = mandates;
        this.reports = reports;
        this.known = known;
    }

    /** A report that the tables change, or that was begun and is sent by them. */
    public record Line(Contribution contribution, Map<String, String> before, Map<String, String> after) {}

    /**
     * What is wrong with an answer, by the rules of a report.
     *
     * @param place where it was told; null for an answer that was there before
     */
    public record Wrong(Contribution contribution, @Nullable Place place, Problem problem) {}

    /**
     * What was found and done.
     *
     * @param lines reports that are sent, or would be
     * @param unchanged how many others the tables name
     * @param errors of tables, rows and cells
     * @param wrong answers that no report can be sent with
     */
    public record Outcome(
            List<Line> lines, int unchanged, List<Finding> errors, int errorsTotal, List<Wrong> wrong, boolean sent) {

        public boolean isRight() {
            return errorsTotal == 0 && wrong.isEmpty();
        }
    }

    /** Somebody else has saved one of the reports in the same moment. */
    public static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** The reports on all contributions that somebody reports on for a host. */
    public byte[] write(Actor actor, Words words, Form form) throws IOException {
        var rows = new ReportRows(words.language().tag());
        for (Mandate mandate : mandates.organisationsOf(actor)) {
            for (Contribution one : programme.of(mandate.organisation(), MOST)) {
                if (one.host().equals(mandate.organisation())) {
                    rows.add(one, known.of(one));
                }
            }
        }
        var out = new ByteArrayOutputStream();
        if (form == Form.XLSX) {
            new TemplateWorkbook(words, LocalReportColumns.ALL, rows.all()).write(out);
        } else {
            ExportFiles.archive(tables(rows), out);
        }
        return out.toByteArray();
    }

    private static List<ExportTable> tables(ReportRows rows) {
        var tables = new ArrayList<ExportTable>();
        rows.all()
                .forEach((sheet, all) -> tables.add(new ExportTable(
                        sheet.name(),
                        sheet.names(),
                        all.stream()
                                .map(row -> sheet.names().stream()
                                        .map(name -> row.getOrDefault(name, ""))
                                        .toList())
                                .toList())));
        return tables;
    }

    /**
     * Reads tables and sends the reports that they change, if that is wanted and nothing at all is wrong.
     *
     * @throws org.rightsdays.impact.FiguresFrozen when that would change figures that are locked; then none is sent
     * @throws ChangedMeanwhile when somebody else was faster; then none is sent
     */
    @Transactional
    public Outcome take(Actor actor, DeskFile file, ConsentText consent, boolean send) {
        var findings = new Findings();
        Collection<ReportTableRow> all = read(actor, file, consent.language(), findings);
        List<ReportTableRow> changed = all.stream().filter(this::isToSend).toList();
        var wrong = new ArrayList<Wrong>();
        for (ReportTableRow one : changed) {
            reports.check(one.contribution().id(), one.after(), consent)
                    .forEach(
                            problem -> wrong.add(new Wrong(one.contribution(), one.placeOf(problem.field()), problem)));
        }
        boolean sent = send && wrong.isEmpty() && !findings.hasErrors();
        if (sent) {
            changed.forEach(one -> send(actor, one, consent));
        }
        return new Outcome(
                changed.stream()
                        .map(one -> new Line(one.contribution(), one.before(), one.after()))
                        .toList(),
                all.size() - changed.size(),
                findings.errors(),
                findings.errorsTotal(),
                wrong,
                sent);
    }

    private Collection<ReportTableRow> read(Actor actor, DeskFile file, String language, Findings findings) {
        try (var folder = DeskFolder.ofReports(file)) {
            folder.unknown().forEach(name -> findings.add(ReportTableReading.notOne(name)));
            return new ReportTableReading(id -> open(actor, id), findings).read(folder.path(), language);
        } catch (Unreadable unreadable) {
            findings.add(DeskRead.error(file.name(), unreadable.code(), unreadable.arguments()));
        } catch (IOException _) {
            findings.add(DeskRead.error(file.name(), "not-workbook", Map.of()));
        }
        return List.of();
    }

    private Optional<ReportTableRow> open(Actor actor, ContributionId id) {
        return programme
                .published(id)
                .filter(_ -> reports.mayReport(actor, id))
                .map(contribution -> new ReportTableRow(contribution, known.of(contribution)));
    }

    /** Whether a report says something new, or was begun and never sent. */
    private boolean isToSend(ReportTableRow one) {
        boolean begun = reports.find(one.contribution().id())
                .filter(report -> report.state() == LocalReport.State.DRAFT)
                .filter(report -> !report.answer(ReportFields.HELD).isBlank())
                .isPresent();
        return begun || one.isChanged();
    }

    private void send(Actor actor, ReportTableRow one, ConsentText consent) {
        ContributionId id = one.contribution().id();
        int version = reports.find(id).map(LocalReport::version).orElse(0);
        boolean sent = reports.keep(actor, id, version, one.after()).saved()
                && reports.send(actor, id, version + 1, one.after(), consent).saved();
        if (!sent) {
            throw new ChangedMeanwhile();
        }
    }
}
