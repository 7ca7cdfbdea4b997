package org.rightsdays.report.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Method;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.MetricDefinition;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.report.evidence.Compared.Side;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Argument.Days;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Basis;
import org.rightsdays.report.tree.ReportFigure.Definition;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.Text;

/** Counts of accounts by day as figures of the report: the ledger's own where it has one, else the days added up. */
public final class Measured {

    private final Facts facts;
    private final Book book;

    public Measured(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    public Counted of(String id, Text label, Metric metric, Side side) {
        return ledger(side)
                .map(figure -> new Reported(facts, book).enter(figure))
                .orElseGet(() -> book.enter(added(id, label, metric, side)));
    }

    /** The ledger's figure of the same period; a locked one that says otherwise stands for what was reported then. */
    private Optional<Figure> ledger(Side side) {
        return facts.figures().stream()
                .filter(figure -> figure.key().equals(side.figure()))
                .findFirst();
    }

    private ReportFigure added(String id, Text label, Metric metric, Side side) {
        MetricDefinition definition = MetricDefinition.current(metric);
        return new ReportFigure(
                id,
                BigDecimal.valueOf(side.value()),
                Print.EXACT,
                label,
                new Definition(metric.word(), definition.version(), Text.say(definition.textKey())),
                Text.say("report.scope.coalition"),
                new Days(side.period().firstDay(), side.period().lastDay()),
                Words.keyOf(Method.PLATFORM_REPORTED),
                Basis.COMPUTED,
                Text.say("report.rule.daily"),
                List.of(),
                side.evidence().stream()
                        .map(hash -> Exported.of(facts, hash, "Export"))
                        .toList(),
                null,
                List.of(),
                null,
                null);
    }
}
