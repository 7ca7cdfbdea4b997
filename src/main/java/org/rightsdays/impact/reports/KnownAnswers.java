package org.rightsdays.impact.reports;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rightsdays.impact.Evidence;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.reports.ReportFields.Counted;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.springframework.stereotype.Component;

/** What the programme and the ledger know of a contribution already, so that nobody types it again. */
@Component
public class KnownAnswers {

    private final LocalReportStore reports;
    private final Impact impact;

    KnownAnswers(LocalReportStore reports, Impact impact) {
        this.reports = reports;
        this.impact = impact;
    }

    /** The answers as they are kept, or what is known where nobody has begun. */
    public Map<String, String> of(Contribution contribution) {
        return reports.find(contribution.id()).map(LocalReport::answers).orElseGet(() -> known(contribution));
    }

    private Map<String, String> known(Contribution contribution) {
        var answers = new LinkedHashMap<String, String>();
        List<Figure> figures = impact
                .figures(contribution.id().edition(), contribution.id().slug())
                .stream()
                .filter(figure -> ReportFields.asksFor(contribution, figure))
                .toList();
        for (Counted counted : ReportFields.counted(contribution)) {
            figures.stream().filter(counted::isPeople).findFirst().ifPresent(figure -> {
                answers.put(counted.people(), figure.amount().toString());
                answers.put(counted.how(), word(figure.method()));
            });
            figures.stream()
                    .filter(counted::isOnline)
                    .findFirst()
                    .ifPresent(figure ->
                            answers.put(counted.online(), figure.amount().toString()));
        }
        figures.stream()
                .filter(ReportFields::isOutput)
                .forEach(figure -> answers.put(
                        "out-" + figure.metric().word(), figure.amount().toString()));
        addChannels(figures, answers);
        figures.stream()
                .filter(figure -> figure.metric() != Metric.REACH)
                .flatMap(figure -> figure.observation().evidence().stream())
                .map(Evidence::link)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(link -> answers.put("evidence-link", link.toString()));
        addProvided(contribution, answers);
        return answers;
    }

    private static void addChannels(List<Figure> figures, Map<String, String> answers) {
        int row = 0;
        for (Figure figure : figures) {
            String account = figure.observation().account();
            if (figure.metric() == Metric.REACH && account != null && row < ReportFields.MOST_ROWS) {
                String at = "channel-" + ++row + "-";
                answers.put(at + "name", account);
                answers.put(at + "reach", figure.amount().toString());
                for (Evidence one : figure.observation().evidence()) {
                    URI link = one.link();
                    if (link != null) {
                        answers.put(at + "link", link.toString());
                    }
                }
            }
        }
    }

    /** What the programme says was planned. */
    private static void addProvided(Contribution contribution, Map<String, String> answers) {
        String access = String.join(
                "\n",
                contribution.accessibility().entrySet().stream()
                        .filter(one -> one.getValue() == Answer.YES)
                        .map(one -> word(one.getKey()))
                        .toList());
        if (!access.isEmpty()) {
            answers.put(ReportFields.ACCESS, access);
        }
        if (contribution.withChildren() == Answer.YES) {
            answers.put(ReportFields.CHILDREN, ReportFields.YES);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
