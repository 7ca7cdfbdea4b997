package org.rightsdays.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.MetricDefinition;
import org.rightsdays.impact.Observation;
import org.rightsdays.impact.Scope;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.report.tree.Argument;
import org.rightsdays.report.tree.Argument.Counted;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.ReportFigure;
import org.rightsdays.report.tree.ReportFigure.Basis;
import org.rightsdays.report.tree.ReportFigure.Definition;
import org.rightsdays.report.tree.ReportFigure.Evidence;
import org.rightsdays.report.tree.ReportFigure.LedgerEntry;
import org.rightsdays.report.tree.ReportFigure.Print;
import org.rightsdays.report.tree.ReportFigure.Revision;
import org.rightsdays.report.tree.Text;

/** Brings figures of the ledger into the book of a report, with everything that leads them home. */
public final class Reported {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9-]+");

    private final Facts facts;
    private final Book book;

    public Reported(Facts facts, Book book) {
        this.facts = facts;
        this.book = book;
    }

    public List<Counted> enter(List<Figure> figures) {
        return figures.stream().map(this::enter).toList();
    }

    public Counted enter(Figure figure) {
        String id = id(figure);
        Counted known = book.find(id);
        return known != null ? known : book.enter(reported(id, figure));
    }

    /** What a figure is about. */
    public Text scopeOf(Figure figure) {
        return scope(figure.scope());
    }

    /** The key of the ledger as a part of an address. */
    public static String id(Figure figure) {
        return OTHERS.matcher(figure.key().toLowerCase(Locale.ROOT)).replaceAll(".");
    }

    private ReportFigure reported(String id, Figure figure) {
        var days = figure.period().days();
        boolean estimated = figure.method() == org.rightsdays.impact.Method.ESTIMATED;
        return new ReportFigure(
                id,
                figure.amount().low(),
                estimated ? Print.ABOUT : Print.EXACT,
                label(figure),
                definition(figure),
                scope(figure.scope()),
                new Argument.Days(days.firstDay(), days.lastDay()),
                Words.keyOf(figure.method()),
                Basis.REPORTED,
                null,
                List.of(),
                figure.observation().evidence().stream().map(this::evidence).toList(),
                figure.reporter(),
                revisions(figure),
                figure.amount().isExact() ? null : figure.amount().high(),
                entry(figure));
    }

    private static LedgerEntry entry(Figure figure) {
        Observation seen = figure.observation();
        Figure.Review review = figure.review();
        java.time.ZoneId zone = figure.period().zone();
        return new LedgerEntry(
                figure.capturedAt(),
                Words.keyOf(figure.metric().unit()),
                Words.keyOf(seen.channel()),
                Words.keyOf(seen.deduplication()),
                zone == null ? null : zone.getId(),
                review == null ? null : review.reviewer(),
                review == null ? null : review.at(),
                seen.detail());
    }

    private static Text label(Figure figure) {
        String own = figure.observation().measure();
        return figure.metric() == Metric.OTHER && own != null
                ? Text.written(LocalizedText.of("en", own.replace('-', ' ')))
                : Text.say(Words.keyOf(figure.metric()));
    }

    private static Definition definition(Figure figure) {
        String key = MetricDefinition.versions().stream()
                .filter(one -> one.metric() == figure.metric() && one.version() == figure.definition())
                .map(MetricDefinition::textKey)
                .findFirst()
                .orElse("impact.definition.other.1");
        return new Definition(figure.metric().word(), figure.definition(), Text.say(key));
    }

    private Text scope(Scope scope) {
        return switch (scope.level()) {
            case EDITION -> Text.say("report.scope.edition");
            case COALITION -> Text.say("report.scope.coalition");
            case ORGANISATION -> Text.say("report.scope.of", "name", organisation(scope));
            case CONTRIBUTION, PART -> contribution(scope);
        };
    }

    private Argument organisation(Scope scope) {
        return facts.organisation(java.util.Objects.requireNonNull(scope.organisation()))
                .map(Names::named)
                .orElseGet(() -> new Argument.Quoted(String.valueOf(scope.organisation())));
    }

    private Text contribution(Scope scope) {
        Contribution contribution =
                facts.contribution(String.valueOf(scope.contribution())).orElse(null);
        if (contribution == null) {
            return Text.say("report.scope.of", "name", new Argument.Quoted(String.valueOf(scope.contribution())));
        }
        var name = new Argument.Named(Names.of(contribution));
        Name part = part(contribution, scope.part());
        Argument host = facts.organisation(contribution.host())
                .map(Names::named)
                .orElseGet(() -> new Argument.Quoted(contribution.host().slug()));
        return part == null
                ? Text.say("report.scope.contribution", "name", name, "host", host)
                : Text.say("report.scope.part", "part", new Argument.Named(part), "name", name, "host", host);
    }

    private static @Nullable Name part(Contribution contribution, @Nullable String key) {
        return contribution.parts().stream()
                .filter(part -> part.key().equals(key))
                .map(part -> new Name(part.title(), null, null))
                .findFirst()
                .orElse(null);
    }

    private Evidence evidence(org.rightsdays.impact.Evidence evidence) {
        String name = evidence.name() == null ? String.valueOf(evidence.link()) : evidence.name();
        if (evidence.hash() != null) {
            return Exported.of(facts, evidence.hash(), name);
        }
        return new Evidence(
                Text.written(LocalizedText.of("en", name)),
                evidence.link() == null ? null : evidence.link().toString(),
                evidence.hash());
    }

    private List<Revision> revisions(Figure figure) {
        var revisions = new ArrayList<Revision>();
        for (Figure earlier : facts.earlier().getOrDefault(figure.key(), List.of())) {
            var amount = earlier.amount();
            revisions.add(new Revision(
                    amount.low(),
                    earlier.capturedAt(),
                    earlier.reporter(),
                    amount.isExact() ? null : amount.high(),
                    earlier.withdrawn()));
        }
        return revisions;
    }
}
