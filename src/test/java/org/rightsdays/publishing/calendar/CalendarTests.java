package org.rightsdays.publishing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.publishing.PublishedSamples.DAY;
import static org.rightsdays.publishing.PublishedSamples.EDITION;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.publishing.PermanentId;
import org.rightsdays.publishing.PublishedSamples;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class CalendarTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @BeforeEach
    void programme() {
        given.contributions(PublishedSamples.all());
    }

    private String get(String path) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private ICalendar calendar(String query) throws Exception {
        return Biweekly.parse(get("/en/" + EDITION + "/programme.ics" + query)).first();
    }

    private static VEvent event(ICalendar calendar, String slug, int session) {
        String id = PermanentId.of(new org.rightsdays.programme.ContributionId(EDITION, slug), session);
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Instant instant(String zone, int hour, int minute) {
        return ZonedDateTime.of(DAY, java.time.LocalTime.of(hour, minute), ZoneId.of(zone))
                .toInstant();
    }

    @Test
    void anotherParserFindsNothingToComplainOf() throws Exception {
        ICalendar calendar = calendar("");

        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(calendar.getEvents()).hasSize(6);
        var second = new CalendarBuilder().build(new StringReader(get("/en/" + EDITION + "/programme.ics")));
        assertThat(second.validate().hasErrors()).isFalse();
    }

    @Test
    void eachSessionIsAnEventAtItsInstant() throws Exception {
        ICalendar calendar = calendar("");

        VEvent first = event(calendar, "workshop", 0);
        assertThat(first.getDateStart().getValue().toInstant()).isEqualTo(instant("Europe/Lisbon", 14, 30));
        assertThat(first.getDateEnd().getValue().toInstant()).isEqualTo(instant("Europe/Lisbon", 16, 30));
        VEvent second = event(calendar, "workshop", 1);
        assertThat(second.getDateStart().getValue().toInstant())
                .isEqualTo(instant("Europe/Lisbon", 9, 0).plusSeconds(86_400));
        assertThat(second.getRelatedTo().getFirst().getValue())
                .isEqualTo(first.getUid().getValue());
        assertThat(event(calendar, "webinar", 0).getDateStart().getValue().toInstant())
                .isEqualTo(instant("Asia/Kathmandu", 10, 0));
    }

    @Test
    void textsComeBackAsTheyWereWritten() throws Exception {
        VEvent event = event(calendar(""), "workshop", 0);

        assertThat(event.getSummary().getValue()).isEqualTo(PublishedSamples.HOSTILE);
        assertThat(event.getSummary().getLanguage()).isEqualTo("pt");
        assertThat(event.getLocation().getValue()).isEqualTo("Biblioteca; Sala 1, átrio, Rua Nova 1");
        assertThat(event.getGeo().getLatitude()).isEqualTo(41.15);
        assertThat(event.getUrl().getValue()).endsWith("/en/" + EDITION + "/programme/workshop");
        assertThat(event.getDescription().getValue())
                .contains("Uma oficina", event.getUrl().getValue());
    }

    @Test
    void wholeDaysEndOnTheDayAfter() throws Exception {
        VEvent event = event(calendar(""), "exhibition", 0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(10);
        assertThat(event.getDateEnd().getValue().getRawComponents().getDate()).isEqualTo(13);
    }

    @Test
    void whatHasNoDayOfItsOwnTakesTheDaysOfTheEdition() throws Exception {
        VEvent event = event(calendar(""), "campaign", 0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getLocation()).isNull();
    }

    @Test
    void cancelledIsCancelledAndOnlineNamesThePageToJoin() throws Exception {
        ICalendar calendar = calendar("");

        assertThat(event(calendar, "cancelled", 0).getStatus()).isEqualTo(Status.cancelled());
        VEvent webinar = event(calendar, "webinar", 0);
        assertThat(webinar.getStatus()).isEqualTo(Status.confirmed());
        assertThat(webinar.getConferences().getFirst().getUri()).isEqualTo("https://meet.example.org/room?a=1,2;b");
        assertThat(webinar.getLocation().getValue()).isEqualTo("https://meet.example.org/room?a=1,2;b");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndEndWithBothCharacters() throws Exception {
        String text = get("/en/" + EDITION + "/programme.ics");

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void filtersOfThePageAreThoseOfTheCalendar() throws Exception {
        Set<String> urls = new TreeSet<>();
        calendar("?theme=privacy&mode=online")
                .getEvents()
                .forEach(event -> urls.add(event.getUrl().getValue()));

        assertThat(urls).singleElement().asString().endsWith("/programme/webinar");
    }

    @Test
    void oneContributionIsAFileOfItsOwn() throws Exception {
        ICalendar calendar = Biweekly.parse(get("/en/" + EDITION + "/programme/workshop.ics"))
                .first();

        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(1);
    }
}
