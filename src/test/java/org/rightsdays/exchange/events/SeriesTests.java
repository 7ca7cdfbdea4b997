package org.rightsdays.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rightsdays.exchange.events.Calendars.event;
import static org.rightsdays.exchange.events.Calendars.raw;
import static org.rightsdays.exchange.events.Calendars.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.editions.Period;

class SeriesTests {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate FIRST = LocalDate.of(2031, 12, 10);
    private static final Frame PORTO = new Frame(new Period(FIRST, FIRST.plusDays(1)), LISBON);

    @Test
    void seriesIsToldForTheDaysOfTheEdition() {
        FoundEvent event = read(event("""
                DTSTART;TZID=Europe/Lisbon:20310901T180000
                DTEND;TZID=Europe/Lisbon:20310901T190000
                RRULE:FREQ=DAILY;UNTIL=20320101T000000Z
                """), PORTO).events().getFirst();

        assertThat(event.times())
                .containsExactly(
                        new When(FIRST, FIRST, LocalTime.of(18, 0), LocalTime.of(19, 0), LISBON),
                        new When(
                                FIRST.plusDays(1),
                                FIRST.plusDays(1),
                                LocalTime.of(18, 0),
                                LocalTime.of(19, 0),
                                LISBON));
    }

    @Test
    void whatIsLeftOutOfASeriesMovedAndAddedCounts() {
        String series = """
                UID:series
                SUMMARY:Open lab
                DTSTART;TZID=Europe/Lisbon:20311201T180000
                RRULE:FREQ=DAILY
                EXDATE;TZID=Europe/Lisbon:20311211T180000
                RDATE;TZID=Europe/Lisbon:20311211T080000
                """;
        String moved = """
                UID:series
                SUMMARY:Open lab
                RECURRENCE-ID;TZID=Europe/Lisbon:20311210T180000
                DTSTART;TZID=Europe/Lisbon:20311210T200000
                """;

        assertThat(read(raw(series) + raw(moved), PORTO).events())
                .singleElement()
                .satisfies(event -> assertThat(event.times())
                        .extracting(When::firstDay, When::start)
                        .containsExactly(
                                tuple(FIRST, LocalTime.of(20, 0)), tuple(FIRST.plusDays(1), LocalTime.of(8, 0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=3;COUNT=200",
                "FREQ=WEEKLY;BYDAY=WE,TH",
                "FREQ=MONTHLY;BYDAY=2WE",
                "FREQ=MONTHLY;BYMONTHDAY=10,-21",
                "FREQ=YEARLY;BYMONTH=12;BYDAY=2TH",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=8",
                "FREQ=HOURLY;BYHOUR=9,10;BYMONTH=12",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=SU"
            })
    void rulesMeanWhatAnotherProgramReadsInThem(String rule) {
        LocalDate start = LocalDate.of(2031, 1, 1);
        var others = new Recur<java.time.LocalDateTime>(rule)
                .getDates(
                        start.atTime(9, 0),
                        FIRST.atStartOfDay(),
                        FIRST.plusDays(2).atStartOfDay().minusSeconds(1));

        var times = read(event("DTSTART:20310101T090000\nRRULE:" + rule + "\n"), PORTO).events().stream()
                .flatMap(event -> event.times().stream())
                .filter(PORTO::within)
                .map(when -> when.firstDay().atTime(java.util.Objects.requireNonNull(when.start())))
                .toList();

        assertThat(times).isEqualTo(others);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;INTERVAL=0",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;COUNT=2147483647",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=SOMETIMES",
                "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1"
            })
    void rulesThatNeverEndOrMakeNoSenseEnd(String rule) {
        assertThat(read(event("DTSTART:19700101T090000\nRRULE:" + rule + "\n"), PORTO)
                        .events())
                .hasSizeLessThanOrEqualTo(1);
    }
}
