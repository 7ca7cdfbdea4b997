package org.rightsdays.impact.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.KnownAnswers;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.impact.reports.ReportLabels;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Part;
import org.springframework.stereotype.Component;

/** Makes the view of a report: what was typed, or else what is known already. */
@Component
class LocalReportViews {

    /** Told to whoever comes second, with what the first has saved. */
    static final String OVERTAKEN = "impact.report.overtaken";

    private final Coalition coalition;
    private final KnownAnswers known;
    private final LocalReports reports;
    private final Statements statements;

    LocalReportViews(Coalition coalition, KnownAnswers known, LocalReports reports, Statements statements) {
        this.statements = statements;
        this.coalition = coalition;
        this.known = known;
        this.reports = reports;
    }

    /** As it is kept, or with what is known of it where nobody has begun. */
    ReportView of(Desk desk, Contribution contribution, String path, @Nullable String linkPath) {
        LocalReport report = reports.find(contribution.id()).orElse(null);
        Map<String, String> answers = known.of(contribution);
        int version = report == null ? 0 : report.version();
        return view(
                desk,
                contribution,
                path,
                linkPath,
                answers,
                new Refusal(FormErrors.none(), version, null),
                report != null && report.sentAt() != null);
    }

    ReportView again(Desk desk, Contribution contribution, String path, ReportForm form, Refusal refusal) {
        return view(desk, contribution, path, null, form.answers(), refusal, false);
    }

    /** A link that is too old, with what was typed. */
    ExpiredLinkView expired(Desk desk, Contribution contribution, String renewPath, Map<String, String> typed) {
        return new ExpiredLinkView(
                contribution.title().in(desk.language()),
                host(desk, contribution),
                desk.at(renewPath),
                new ReportLabels(desk.words(), contribution).told(typed));
    }

    /**
     * Why a form comes back.
     *
     * @param notice key of what is to be told above it; null for nothing
     */
    record Refusal(FormErrors errors, int version, @Nullable String notice) {}

    private ReportView view(
            Desk desk,
            Contribution contribution,
            String path,
            @Nullable String linkPath,
            Map<String, String> answers,
            Refusal refusal,
            boolean sent) {
        List<ReportView.People> people = people(desk.words(), contribution);
        boolean fresh = refusal.notice() == null && !refusal.errors().any();
        return new ReportView(
                desk.words(),
                "report-" + contribution.id().edition() + "-"
                        + contribution.id().slug(),
                contribution.title().in(desk.language()),
                host(desk, contribution),
                desk.at(path),
                linkPath == null ? null : desk.at(linkPath),
                answers,
                refusal.errors(),
                refusal.version(),
                sent,
                refusal.notice(),
                OVERTAKEN.equals(refusal.notice())
                        ? new ReportLabels(desk.words(), contribution).differences(known.of(contribution), answers)
                        : List.of(),
                people,
                fresh ? said(contribution) : List.of(),
                fresh && hasPhoto(contribution));
    }

    private String host(Desk desk, Contribution contribution) {
        return coalition
                .find(contribution.host())
                .map(organisation -> organisation.name().in(desk.language()).text())
                .orElse(contribution.host().slug());
    }

    private boolean hasPhoto(Contribution contribution) {
        return reports.photos(contribution.id().edition()).stream()
                .anyMatch(photo -> photo.contribution().equals(contribution.id().slug()));
    }

    private List<ReportView.Said> said(Contribution contribution) {
        return statements.testimonials(contribution.id().edition()).stream()
                .filter(one -> one.contribution().equals(contribution.id().slug()))
                .filter(one -> one.consent() != null && !one.isWithdrawn())
                .map(one -> new ReportView.Said(
                        one.id(), one.source(), one.statement().inOriginal()))
                .toList();
    }

    private static List<ReportView.People> people(Words words, Contribution contribution) {
        return ReportFields.counted(contribution).stream()
                .map(counted -> new ReportView.People(
                        name(words, contribution, counted),
                        counted.key().equals("all"),
                        counted.people(),
                        counted.how(),
                        counted.online(),
                        counted.metric() == Metric.VISITORS))
                .toList();
    }

    private static String name(Words words, Contribution contribution, Counted counted) {
        return contribution.parts().stream()
                .filter(part -> part.key().equals(counted.key()))
                .map(Part::title)
                .map(title -> title.in(words.language().tag()))
                .map(LocalizedText.Shown::text)
                .findFirst()
                .orElse("");
    }
}
