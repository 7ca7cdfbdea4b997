package org.rightsdays.impact.honesty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.editions.Period;

/**
 * A value of one period beside that of another, compared fairly: both values and both periods are always told, periods
 * of different lengths are compared by the day, and a small baseline gets no percentage.
 */
public record Growth(Side baseline, Side value) {

    /** Below this baseline a percentage says more about chance than about growth. */
    public static final BigDecimal SMALLEST_BASELINE = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One value and the days it was measured in, first and last included. */
    public record Side(BigDecimal value, Period period) {

        public BigDecimal perDay() {
            return value.divide(BigDecimal.valueOf(period.days()), MathContext.DECIMAL64);
        }

        /** Per day from Monday to Friday; empty when the period has none. */
        public Optional<BigDecimal> perWeekday() {
            long weekdays = period.firstDay()
                    .datesUntil(period.lastDay().plusDays(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .count();
            return weekdays == 0
                    ? Optional.empty()
                    : Optional.of(value.divide(BigDecimal.valueOf(weekdays), MathContext.DECIMAL64));
        }
    }

    /** What a reader must know about the comparison. */
    public enum Note {
        UNEQUAL_LENGTHS,
        SHARED_DAYS,
        SMALL_BASELINE,
        NO_BASELINE
    }

    public static Growth of(BigDecimal baseline, Period baselinePeriod, BigDecimal value, Period period) {
        return new Growth(new Side(baseline, baselinePeriod), new Side(value, period));
    }

    public boolean equalLengths() {
        return baseline.period().days() == value.period().days();
    }

    /** Days that are in both periods, and so in both values. */
    public long sharedDays() {
        LocalDate first = later(baseline.period().firstDay(), value.period().firstDay());
        LocalDate last = earlier(baseline.period().lastDay(), value.period().lastDay());
        return last.isBefore(first) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    public Set<Note> notes() {
        var notes = EnumSet.noneOf(Note.class);
        if (!equalLengths()) {
            notes.add(Note.UNEQUAL_LENGTHS);
        }
        if (sharedDays() > 0) {
            notes.add(Note.SHARED_DAYS);
        }
        if (baseline.value().signum() <= 0) {
            notes.add(Note.NO_BASELINE);
        } else if (!hasBaseline()) {
            notes.add(Note.SMALL_BASELINE);
        }
        return notes;
    }

    /** Growth of the value itself, in percent; empty unless the periods are equally long and the baseline is not small. */
    public Optional<BigDecimal> percent(int places) {
        return equalLengths() && hasBaseline()
                ? Optional.of(growth(baseline.value(), value.value(), places))
                : Optional.empty();
    }

    /** Growth of the value per day, in percent; empty when the baseline is small. */
    public Optional<BigDecimal> percentPerDay(int places) {
        return hasBaseline() ? Optional.of(growth(baseline.perDay(), value.perDay(), places)) : Optional.empty();
    }

    /** Growth of the value per day from Monday to Friday, in percent; empty when the baseline is small. */
    public Optional<BigDecimal> percentPerWeekday(int places) {
        return hasBaseline()
                ? baseline.perWeekday()
                        .flatMap(before -> value.perWeekday().map(after -> growth(before, after, places)))
                : Optional.empty();
    }

    private boolean hasBaseline() {
        return baseline.value().compareTo(SMALLEST_BASELINE) >= 0;
    }

    private static BigDecimal growth(BigDecimal before, BigDecimal after, int places) {
        return after.subtract(before).multiply(HUNDRED).divide(before, places, RoundingMode.HALF_UP);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
