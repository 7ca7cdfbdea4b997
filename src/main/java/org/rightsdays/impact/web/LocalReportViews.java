package org.rightsdays.impact.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.impact.Channel;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.reports.LocalReport;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.ReportFields;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Part;
import org.springframework.stereotype.Component;

/** Makes the view of a report: what was typed, or else what is known already. */
@Component
class LocalReportViews {

    /** Told to whoever comes second, with what the first has saved. */
    static final String OVERTAKEN = "impact.report.overtaken";

    private final Coalition coalition;
    private final Impact impact;
    private final LocalReports reports;
    private final Statements statements;

    LocalReportViews(Coalition coalition, Impact impact, LocalReports reports, Statements statements) {
        this.statements = statements;
        this.coalition = coalition;
        this.impact = impact;
        this.reports = reports;
    }

    /** As it is kept, or with what is known of it where nobody has begun. */
    ReportView of(Desk desk, Contribution contribution, String path, @Nullable String linkPath) {
        LocalReport report = reports.find(contribution.id()).orElse(null);
        Map<String, String> answers = report == null ? known(contribution) : report.answers();
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
                new ReportLabels(desk.words(), people(desk.words(), contribution)).told(typed));
    }

    /** As they are kept, or what is known where nobody has begun. */
    Map<String, String> answers(Contribution contribution) {
        return reports.find(contribution.id()).map(LocalReport::answers).orElseGet(() -> known(contribution));
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
                        ? new ReportLabels(desk.words(), people).differences(answers(contribution), answers)
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

    /** What the programme and the ledger know already, so that nobody types it again. */
    private Map<String, String> known(Contribution contribution) {
        var answers = new LinkedHashMap<String, String>();
        List<Figure> figures =
                impact.figures(contribution.id().edition(), contribution.id().slug());
        for (Counted counted : ReportFields.counted(contribution)) {
            for (Figure figure : figures) {
                boolean same = figure.scope().equals(counted.scope())
                        && figure.metric() == counted.metric()
                        && figure.observation().channel() == Channel.NOT_STATED;
                if (same) {
                    answers.put(counted.people(), figure.amount().toString());
                    answers.put(
                            counted.how(),
                            figure.method()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'));
                }
            }
        }
        figures.stream()
                .filter(figure -> ReportFields.OUTPUTS.contains(figure.metric())
                        && figure.amount().isExact())
                .forEach(figure -> answers.put(
                        "out-" + figure.metric().word(), figure.amount().toString()));
        addProvided(contribution, answers);
        return answers;
    }

    /** What the programme says was planned. */
    private static void addProvided(Contribution contribution, Map<String, String> answers) {
        String access = String.join(
                "\n",
                contribution.accessibility().entrySet().stream()
                        .filter(one -> one.getValue() == Answer.YES)
                        .map(one -> one.getKey()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                        .toList());
        if (!access.isEmpty()) {
            answers.put(ReportFields.ACCESS, access);
        }
        if (contribution.withChildren() == Answer.YES) {
            answers.put(ReportFields.CHILDREN, ReportFields.YES);
        }
    }
}
