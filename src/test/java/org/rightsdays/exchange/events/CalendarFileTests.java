package org.rightsdays.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rightsdays.exchange.events.Calendars.event;
import static org.rightsdays.exchange.events.Calendars.read;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.Period;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.events.FoundEvent.Where;
import org.rightsdays.exchange.tables.Unreadable;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;

class CalendarFileTests {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate FIRST = LocalDate.of(2031, 12, 10);
    private static final Frame PORTO = new Frame(new Period(FIRST, FIRST.plusDays(1)), LISBON);

    private static final String BERLIN = """
            BEGIN:VTIMEZONE
            TZID:%s
            BEGIN:STANDARD
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @Test
    void everythingThatAnEventTellsIsTaken() {
        FoundEvent event = only("""
                UID:workshop-1@porto.example
                SUMMARY;LANGUAGE=pt:Privacidade\\, na prática
                DESCRIPTION:<p>First line<br>second</p><p>Next</p>
                DTSTART;TZID=Europe/Lisbon:20311210T143000
                DTEND;TZID=Europe/Lisbon:20311210T160000
                LOCATION:City Library\\, Rua 1\\, Porto
                GEO:41.1496;-8.6109
                URL:https://porto.example/workshop
                CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/abc
                CATEGORIES:Workshop,Other
                ATTACH:https://porto.example/poster.jpg
                """);

        assertThat(event.key()).isEqualTo("workshop-1@porto.example");
        assertThat(event.title()).containsExactly(java.util.Map.entry("pt", "Privacidade, na prática"));
        assertThat(event.description().get("")).isEqualTo("First line\nsecond\n\nNext");
        assertThat(event.times()).containsExactly(at("14:30", "16:00", LISBON));
        assertThat(event.place()).isEqualTo(new Where("City Library", "Rua 1, Porto", 41.1496, -8.6109));
        assertThat(event.page()).isEqualTo(URI.create("https://porto.example/workshop"));
        assertThat(event.online()).isEqualTo(URI.create("https://meet.example/abc"));
        assertThat(event.mode()).isEqualTo(AttendanceMode.MIXED);
        assertThat(event.formats()).containsExactly(Format.WORKSHOP);
        assertThat(event.remarks()).isEmpty();
    }

    @Test
    void instantsAreToldInTheTimeOfTheHost() {
        assertThat(only("DTSTART:20311210T093000Z\nDTEND:20311210T103000Z\n").times())
                .containsExactly(at("09:30", "10:30", LISBON));
        assertThat(timesIn("DTSTART:20311210T093000Z\n", ZoneId.of("America/Sao_Paulo")))
                .containsExactly(at("06:30", null, ZoneId.of("America/Sao_Paulo")));
    }

    @Test
    void zoneOfTheCalendarComesBeforeThatOfTheHost() {
        var read = read("X-WR-TIMEZONE:Europe/Kyiv\n" + event("DTSTART:20311210T093000Z\n"), PORTO);

        assertThat(read.events().getFirst().times()).containsExactly(at("11:30", null, ZoneId.of("Europe/Kyiv")));
    }

    @Test
    void floatingTimesAreThoseOfTheHost() {
        assertThat(only("DTSTART:20311210T100000\nDURATION:PT1H30M\n").times())
                .containsExactly(at("10:00", "11:30", null));
    }

    @Test
    void namesOfZonesAreUnderstoodInManyWays() {
        assertThat(inZone("Europe/Berlin")).containsExactly(at("10:00", null, ZoneId.of("Europe/Berlin")));
        assertThat(inZone("/citadel.org/20250101_1/Europe/Berlin"))
                .containsExactly(at("10:00", null, ZoneId.of("Europe/Berlin")));
        assertThat(inZone("W. Europe Standard Time")).containsExactly(at("10:00", null, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void zoneWithoutACommonNameIsFollowedByItsOwnRules() {
        var read = read(BERLIN.formatted("Our Office") + event("DTSTART;TZID=Our Office:20311210T100000\n"), PORTO);

        FoundEvent event = read.events().getFirst();
        assertThat(event.times()).containsExactly(at("09:00", null, LISBON));
        assertThat(event.remarks()).extracting(Remark::code).containsExactly("event-own-zone");
    }

    @Test
    void zoneThatNobodyKnowsIsTold() {
        FoundEvent event = only("DTSTART;TZID=Nowhere:20311210T100000\n");

        assertThat(event.times()).containsExactly(at("10:00", null, null));
        assertThat(event.remarks()).extracting(Remark::code).containsExactly("event-unknown-zone");
    }

    @Test
    void wholeDaysEndBeforeTheDayThatIsNamed() {
        assertThat(only("DTSTART;VALUE=DATE:20311210\nDTEND;VALUE=DATE:20311212\n")
                        .times())
                .containsExactly(new When(FIRST, FIRST.plusDays(1), null, null, null));
        assertThat(only("DTSTART;VALUE=DATE:20311211\n").times())
                .containsExactly(new When(FIRST.plusDays(1), FIRST.plusDays(1), null, null, null));
    }

    @Test
    void eventsOfOtherMonthsAndPrivateOnesAreLeftOutAndTold() {
        var read = read(
                event("DTSTART:20310301T100000\n")
                        + event("DTSTART:20311210T100000\nCLASS:PRIVATE\n")
                        + event("DTSTART:20311209T100000\n"),
                PORTO);

        assertThat(read.events()).hasSize(1);
        assertThat(read.outside()).isEqualTo(1);
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("events-private");
    }

    @Test
    void cancelledEventsSaySo() {
        assertThat(only("DTSTART:20311210T100000\nSTATUS:CANCELLED\n").cancelled())
                .isTrue();
    }

    @Test
    void lettersOfOldProgramsAreRead() {
        byte[] content = ("BEGIN:VCALENDAR\n" + event("SUMMARY:Förderung\nDTSTART:20311210T100000\n")
                        + "END:VCALENDAR\n")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(CalendarFile.read(content, PORTO).events().getFirst().anyTitle())
                .isEqualTo("Förderung");
    }

    @Test
    void whatIsNoCalendarOrBrokenOffOrTooMuchIsToldSo() {
        assertThat(code("<html>Not found</html>")).isEqualTo("not-calendar");
        assertThat(code("BEGIN:VCALENDAR\n" + event("DTSTART:20311210T100000\n")))
                .isEqualTo("calendar-cut");
        assertThat(code("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(20_001) + "END:VCALENDAR\n"))
                .isEqualTo("too-many-events");
        assertThat(code("BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(20_001) + "END:VCALENDAR\n"))
                .isEqualTo("too-many-events");
        assertThat(code("BEGIN:VCALENDAR\nX:" + "a".repeat(6 << 20) + "\nEND:VCALENDAR\n"))
                .isEqualTo("too-large");
    }

    @Test
    void linesThatMakeNoSenseDoNotHideTheOthers() {
        FoundEvent event = only("DTSTART:20311210T100000\nDTEND:tomorrow\n;;;:::\nGEO:north\nURL:javascript:alert(1)\n"
                + "DESCRIPTION:" + "long ".repeat(2_000) + "\n");

        assertThat(event.times()).containsExactly(at("10:00", null, null));
        assertThat(event.page()).isNull();
    }

    private static String code(String text) {
        return catchThrowableOfType(
                        Unreadable.class, () -> CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), PORTO))
                .code();
    }

    private static List<When> inZone(String name) {
        return read(BERLIN.formatted(name) + event("DTSTART;TZID=" + name + ":20311210T100000\n"), PORTO)
                .events()
                .getFirst()
                .times();
    }

    private static List<When> timesIn(String lines, ZoneId host) {
        return read(event(lines), new Frame(PORTO.days(), host))
                .events()
                .getFirst()
                .times();
    }

    private static When at(String start, @Nullable String end, @Nullable ZoneId zone) {
        return new When(FIRST, FIRST, LocalTime.parse(start), end == null ? null : LocalTime.parse(end), zone);
    }

    private static FoundEvent only(String lines) {
        return read(event(lines), PORTO).events().getFirst();
    }
}
