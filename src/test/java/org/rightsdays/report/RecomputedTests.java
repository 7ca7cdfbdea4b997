package org.rightsdays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.Exchange;
import org.rightsdays.exchange.ImportProgress;
import org.rightsdays.exchange.ImportRequest;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Input;
import org.rightsdays.report.tree.Text;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Computes every figure of a report anew from the inputs that it names, by the rule that it names. */
@StoreTest
class RecomputedTests {

    @Autowired
    Exchange exchange;

    @Autowired
    ReportedDays days;

    @Autowired
    FinalReports reports;

    @Test
    void everyFigureOf2024IsWhatItsInputsGive() {
        exchange.importEdition(
                Actor.OPERATOR, new ImportRequest(Path.of("samples", "2024"), false, null), ImportProgress.NONE);

        assertThat(recomputed(reports.preview(new EditionId(2024)).orElseThrow()))
                .hasSizeGreaterThan(8);
    }

    @Test
    void everyFigureOfAnEditionWithRangesIsWhatItsInputsGive() {
        EditionId edition = days.edition(2079, 3);
        days.send(edition, 0, ReportedDays.everything(Map.of("people-workshop", "80–100")));
        days.send(edition, 1, ReportedDays.everything(Map.of("how-workshop", "estimated")));

        assertThat(recomputed(reports.preview(edition).orElseThrow()))
                .contains("report.rule.sum", "report.rule.share", "report.rule.count", "report.rule.contacts");
    }

    /** Gives the rules that were tried. */
    private static TreeSet<String> recomputed(FinalReport report) {
        var rules = new TreeSet<String>();
        for (ReportFigure figure : report.figures().values()) {
            String rule = figure.rule() instanceof Text.Said said ? said.key() : "";
            BigDecimal anew = anew(report, figure, rule);
            if (anew != null) {
                rules.add(rule);
                assertThat(anew).as(figure.id()).isEqualByComparingTo(figure.value());
            }
        }
        return rules;
    }

    /** Null for rules that have no inputs in the report, such as the days of the calendar. */
    private static @Nullable BigDecimal anew(FinalReport report, ReportFigure figure, String rule) {
        List<ReportFigure> inputs = figure.inputs().stream()
                .filter(Input.OfFigure.class::isInstance)
                .map(input -> report.figure(((Input.OfFigure) input).figure()))
                .toList();
        List<BigDecimal> values = inputs.stream().map(ReportFigure::value).toList();
        return switch (rule) {
            case "report.rule.count" -> BigDecimal.valueOf(figure.inputs().size());
            case "report.rule.sum" -> {
                BigDecimal high = sum(inputs.stream().map(ReportFigure::upper).toList());
                assertThat(high).as(figure.id()).isEqualByComparingTo(figure.upper());
                yield sum(values);
            }
            case "report.rule.difference" -> values.getFirst().subtract(values.getLast());
            case "report.rule.quotient" -> quotient(values.getFirst(), values.getLast());
            case "report.rule.growth" ->
                quotient(values.getLast(), values.getFirst()).subtract(BigDecimal.ONE);
            case "report.rule.share" -> share(inputs.getFirst(), inputs.getLast());
            case "report.rule.implied" ->
                values.getFirst().divide(BigDecimal.ONE.add(values.getLast()), MathContext.DECIMAL64);
            case "report.rule.at-least", "report.rule.most-frequent" -> values.getFirst();
            case "report.rule.last-day-out" -> values.getFirst().subtract(BigDecimal.ONE);
            case "report.rule.contacts" -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            default -> null;
        };
    }

    private static BigDecimal share(ReportFigure part, ReportFigure whole) {
        return part.isRange() || whole.isRange()
                ? quotient(
                        part.value(),
                        part.value().add(whole.upper().subtract(part.upper()).max(BigDecimal.ZERO)))
                : quotient(part.value(), whole.value());
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
    }
}
