package org.rightsdays.exchange.template;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns;
import org.rightsdays.exchange.columns.LocalReportColumns;
import org.rightsdays.exchange.columns.Sheet;
import org.rightsdays.platform.i18n.Words;

/** What sheets and columns are for, in the words of one language. */
record Meaning(Words words) {

    /** Columns that ask a question of a vocabulary, by name. */
    private static final Map<String, Enum<?>> QUESTIONS =
            Stream.<Map.Entry<? extends Enum<?>, ? extends Column<?>>>concat(
                            ContributionColumns.ACCESSIBILITY.entrySet().stream(),
                            ContributionColumns.RIGHTS.entrySet().stream())
                    .collect(Collectors.toMap(entry -> entry.getValue().name(), Map.Entry::getKey));

    /** Columns of local reports, which ask what the form of a report asks. */
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("reports.held", "impact.report.held"),
            Map.entry("reports.held_why", "impact.report.held-why"),
            Map.entry("reports.with_children", "impact.report.children"),
            Map.entry("reports.accessibility", "impact.report.access"),
            Map.entry("reports.languages", "impact.report.languages"),
            Map.entry("reports.outcomes", "impact.report.outcomes"),
            Map.entry("reports.lessons", "impact.report.lessons"),
            Map.entry("attendance.took_place", "impact.report.part-held"),
            Map.entry("attendance.people", "impact.report.people"),
            Map.entry("attendance.online", "impact.report.online"),
            Map.entry("attendance.method", "impact.report.how"),
            Map.entry("publications.title", "impact.report.publication.title"),
            Map.entry("publications.outlet", "impact.report.publication.outlet"),
            Map.entry("publications.day", "impact.report.publication.day"),
            Map.entry("publications.link", "impact.report.publication.link"),
            Map.entry("publications.kind", "impact.report.publication.kind"),
            Map.entry("channels.name", "impact.report.channel.name"),
            Map.entry("channels.link", "impact.report.channel.link"),
            Map.entry("channels.reach", "impact.report.channel.reach-hint"),
            Map.entry("statements.statement", "impact.report.quote"),
            Map.entry("statements.manner", "impact.report.quote.manner"),
            Map.entry("statements.source_kind", "impact.report.quote.kind"),
            Map.entry("statements.source", "impact.report.quote.name"),
            Map.entry("statements.role", "impact.report.quote.role"),
            Map.entry("statements.organisation", "impact.report.quote.organisation"),
            Map.entry("statements.consent", "impact.report.consent"));

    String of(Sheet sheet) {
        return words.say("exchange.sheet." + sheet.name());
    }

    String of(Sheet sheet, Column<?> column) {
        Enum<?> question = QUESTIONS.get(column.name());
        if (question != null && sheet == ContributionColumns.SHEET) {
            return words.say("exchange.column.answer", "question", words.name(question));
        }
        if (column.equals(LocalReportColumns.EDITION)) {
            return words.say("exchange.column.edition-of");
        }
        if (column.equals(DetailColumns.CONTRIBUTION)) {
            return words.say("exchange.column.contribution");
        }
        String name = sheet.name() + "." + column.name();
        String asked = FORM.get(name);
        return asked == null ? words.say("exchange.column." + name) : words.say(asked);
    }

    /** What its cells look like. */
    String format(Column<?> column) {
        return words.say(
                "exchange.type." + column.type().key(),
                "choices",
                String.join(", ", column.type().choices()));
    }
}
