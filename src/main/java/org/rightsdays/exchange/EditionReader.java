package org.rightsdays.exchange;

import static org.rightsdays.exchange.columns.EditionColumns.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.Edition.Convenor;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Period;
import org.rightsdays.editions.Phase;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.EditionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;

/** Turns the facts of an edition into the edition. */
final class EditionReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private EditionReader() {}

    /** The edition, or null when something essential is missing or wrong, which has then been told. */
    static @Nullable Edition read(Entry facts, @Nullable Edition before) {
        Integer year = within(facts, YEAR, FIRST_YEAR, LAST_YEAR);
        Integer ordinal = within(facts, ORDINAL, 1, 1_000);
        LocalizedText name = facts.textOr(NAME, before == null ? null : before.name());
        String abbreviation = facts.get(ABBREVIATION);
        LocalizedText slogan = facts.textOr(SLOGAN, before == null ? null : before.slogan());
        Period days = period(facts, FIRST_DAY, LAST_DAY);
        String convenor = facts.get(CONVENED_BY);
        Period next = period(facts, NEXT_FIRST_DAY, NEXT_LAST_DAY);
        Answer sample = facts.get(SAMPLE);
        var edition = new Draft(year, ordinal, name, slogan, days).isComplete();
        var phases = phases(facts, before);
        var periods = periods(facts, before);
        List<OrganisationId> coordinators = coordinators(facts, before);
        var websites = facts.getOr(WEBSITES, before == null ? null : before.websites());
        String contact = facts.getOr(CONTACT, before == null ? null : before.contact());
        LocalizedText note = facts.textOr(NOTE, before == null ? null : before.note());
        String convenorShort = facts.get(CONVENED_BY_ABBREVIATION);
        if (!edition || abbreviation == null || convenor == null) {
            return null;
        }
        return new Edition(
                new EditionId(Objects.requireNonNull(year)),
                Objects.requireNonNull(ordinal),
                Objects.requireNonNull(name),
                abbreviation,
                Objects.requireNonNull(slogan),
                Objects.requireNonNull(days),
                new Convenor(convenor, convenorShort),
                coordinators,
                websites == null ? List.of() : websites,
                phases,
                periods,
                next != null || before == null || facts.has(NEXT_FIRST_DAY) ? next : before.next(),
                contact,
                note,
                sample == Answer.YES);
    }

    private record Draft(
            @Nullable Integer year,
            @Nullable Integer ordinal,
            @Nullable LocalizedText name,
            @Nullable LocalizedText slogan,
            @Nullable Period days) {

        boolean isComplete() {
            return year != null && ordinal != null && name != null && slogan != null && days != null;
        }
    }

    private static List<OrganisationId> coordinators(Entry facts, @Nullable Edition before) {
        if (!facts.has(COORDINATED_BY)) {
            return before == null ? List.of() : before.coordinators();
        }
        List<String> slugs = facts.get(COORDINATED_BY);
        return slugs == null
                ? List.of()
                : slugs.stream().map(OrganisationId::new).toList();
    }

    private static @Nullable Integer within(Entry facts, Column<Long> column, int least, int most) {
        Long value = facts.get(column);
        if (value == null) {
            return null;
        }
        if (value < least || value > most) {
            facts.error(
                    "out-of-range",
                    column,
                    value.toString(),
                    Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
            return null;
        }
        return value.intValue();
    }

    private static @Nullable Period period(Entry facts, Column<LocalDate> first, Column<LocalDate> last) {
        LocalDate firstDay = facts.get(first);
        LocalDate lastDay = facts.get(last);
        if (firstDay == null && lastDay == null) {
            return null;
        }
        if (firstDay == null || lastDay == null) {
            Column<LocalDate> missing = firstDay == null ? first : last;
            if (facts.written(missing).isEmpty() && !missing.required()) {
                facts.error("period-half", missing, null, Map.of());
            }
            return null;
        }
        if (lastDay.isBefore(firstDay)) {
            facts.error("last-before-first", last, lastDay.toString(), Map.of("first", firstDay.toString()));
            return null;
        }
        return new Period(firstDay, lastDay);
    }

    private static Map<Phase, LocalDate> phases(Entry facts, @Nullable Edition before) {
        var phases = new EnumMap<Phase, LocalDate>(Phase.class);
        PHASES.forEach((phase, column) -> {
            LocalDate day =
                    facts.getOr(column, before == null ? null : before.phases().get(phase));
            if (day != null) {
                phases.put(phase, day);
            }
        });
        return phases;
    }

    private static Map<String, Period> periods(Entry facts, @Nullable Edition before) {
        var periods = new TreeMap<String, Period>(before == null ? Map.of() : before.periods());
        for (String name : EditionFacts.periodNames(facts.names())) {
            Period period = period(
                    facts,
                    EditionColumns.periodKey(name + "_period.first_day"),
                    EditionColumns.periodKey(name + "_period.last_day"));
            if (period != null) {
                periods.put(name, period);
            }
        }
        return periods;
    }
}
