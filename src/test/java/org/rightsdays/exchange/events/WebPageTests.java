package org.rightsdays.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.Period;
import org.rightsdays.exchange.events.FoundEvent.Remark;
import org.rightsdays.exchange.events.FoundEvent.Where;
import org.rightsdays.exchange.tables.Unreadable;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;

class WebPageTests {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final URI PAGE = URI.create("https://tampere.example/en/events/");
    private static final LocalDate FIRST = LocalDate.of(2031, 12, 10);
    private static final Frame TAMPERE = new Frame(new Period(FIRST, FIRST.plusDays(1)), HELSINKI);

    @Test
    void linkedDataIsReadWithWhatItRefersTo() {
        FoundEvent event = only("""
                <html lang=fi><script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebPage", "name": "Events"},
                  {"@id": "#hall", "@type": "Place", "name": "City Hall",
                   "address": {"@type": "PostalAddress", "streetAddress": "Keskustori 10", "addressLocality": "Tampere"},
                   "geo": {"@type": "GeoCoordinates", "latitude": "61.498", "longitude": 23.761}},
                  {"@id": "https://tampere.example/e/1", "@type": ["Hackathon", "Event"],
                   "name": ["Hakkerointi", {"@value": "Hacking", "@language": "en"}],
                   "description": "<p>Tule mukaan.</p>",
                   "startDate": "2031-12-10T09:00:00+02:00", "endDate": "2031-12-10T17:00:00+02:00",
                   "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
                   "location": [{"@id": "#hall"}, {"@type": "VirtualLocation", "url": "https://meet.example/x"}],
                   "inLanguage": ["fi", {"@type": "Language", "alternateName": "sv"}],
                   "isAccessibleForFree": true, "image": "https://tampere.example/a.jpg", "url": "/e/1"}
                ]}
                </script>""");

        assertThat(event.key()).isEqualTo("https://tampere.example/e/1");
        assertThat(event.title()).isEqualTo(Map.of("fi", "Hakkerointi", "en", "Hacking"));
        assertThat(event.description()).isEqualTo(Map.of("fi", "Tule mukaan."));
        assertThat(event.times()).containsExactly(at("09:00", "17:00", HELSINKI));
        assertThat(event.place()).isEqualTo(new Where("City Hall", "Keskustori 10, Tampere", 61.498, 23.761));
        assertThat(event.online()).isEqualTo(URI.create("https://meet.example/x"));
        assertThat(event.page()).isEqualTo(URI.create("https://tampere.example/e/1"));
        assertThat(event.mode()).isEqualTo(AttendanceMode.MIXED);
        assertThat(event.languages()).containsExactly("fi", "sv");
        assertThat(event.free()).isEqualTo(Answer.YES);
        assertThat(event.formats()).containsExactly(Format.HACKATHON);
        assertThat(event.remarks()).isEmpty();
    }

    @Test
    void microdataIsReadAsLinkedDataIs() {
        FoundEvent event = only("""
                <div itemscope itemtype="https://schema.org/ExhibitionEvent" itemid="urn:x:7" lang=sv>
                <h1 itemprop=name>Dina spår</h1>
                <time itemprop=startDate datetime=2031-12-10>10.12.</time>
                <time itemprop=endDate datetime=2031-12-11>11.12.</time>
                <div itemprop=description><p>Ett.</p><p>Två.</p></div>
                <p itemprop=location itemscope itemtype="https://schema.org/Place">
                <span itemprop=name>Biblioteket</span>, <span itemprop=address>Storgatan 1</span></p>
                <a itemprop=url href="/e/7">more</a>
                <meta itemprop=eventStatus content="https://schema.org/EventCancelled">
                </div>""");

        assertThat(event.key()).isEqualTo("urn:x:7");
        assertThat(event.title()).isEqualTo(Map.of("sv", "Dina spår"));
        assertThat(event.description()).isEqualTo(Map.of("sv", "Ett.\n\nTvå."));
        assertThat(event.times()).containsExactly(new When(FIRST, FIRST.plusDays(1), null, null, null));
        assertThat(event.place()).isEqualTo(new Where("Biblioteket", "Storgatan 1", null, null));
        assertThat(event.page()).isEqualTo(URI.create("https://tampere.example/e/7"));
        assertThat(event.formats()).containsExactly(Format.EXHIBITION);
        assertThat(event.cancelled()).isTrue();
    }

    @Test
    void microformatsAreReadToo() {
        FoundEvent event = only("""
                <html lang=en><div class=h-feed><article class=h-event>
                <a class="p-name u-url" href="/e/9">Open lab</a>
                <time class=dt-start datetime="2031-12-10 18:00">six</time>
                <time class=dt-end datetime="2031-12-10T20:00">eight</time>
                <p class=p-summary>Come and see.</p>
                <div class="p-location h-card"><span class=p-name>Lab</span>
                <span class=p-street-address>Street 2</span><span class=p-locality>Tampere</span></div>
                </article></div>""");

        assertThat(event.key()).isEqualTo("https://tampere.example/e/9");
        assertThat(event.title()).isEqualTo(Map.of("en", "Open lab"));
        assertThat(event.times()).containsExactly(at("18:00", "20:00", null));
        assertThat(event.place()).isEqualTo(new Where("Lab", "Street 2, Tampere", null, null));
        assertThat(event.mode()).isEqualTo(AttendanceMode.IN_PERSON);
    }

    @Test
    void timeOfAnotherZoneIsToldInThatOfTheHost() {
        FoundEvent event = only(script("\"startDate\": \"2031-12-10T09:00:00Z\""));

        assertThat(event.times()).containsExactly(at("11:00", null, HELSINKI));
        assertThat(event.remarks()).extracting(Remark::code).containsExactly("event-offset");
    }

    @Test
    void sameEventInSeveralFormatsIsOne() {
        String page = script("\"startDate\": \"2031-12-10\"")
                + "<div class=h-event><b class=p-name>Something</b><time class=dt-start datetime=2031-12-10></time></div>";

        assertThat(read(page).events()).hasSize(1);
    }

    @Test
    void eventsWithOneAddressAreToldApartByTheirTime() {
        String page = script("\"url\": \"/all\", \"startDate\": \"2031-12-10\"")
                + script("\"url\": \"/all\", \"startDate\": \"2031-12-11\"");

        assertThat(read(page).events())
                .extracting(FoundEvent::key)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void brokenDataIsToldAndTheRestRead() {
        EventsRead read =
                read("<script type='application/ld+json'>{broken</script>" + script("\"startDate\": \"2031-12-10\""));

        assertThat(read.events()).hasSize(1);
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("page-broken-json");
    }

    @Test
    void pageWithoutEventsLeadsToItsCalendar() {
        Unreadable none = refused("<p>Hello</p>");
        Unreadable named = refused("<link rel=alternate type=text/calendar href=/days.ics>");

        assertThat(none.code()).isEqualTo("page-without-events");
        assertThat(named.code()).isEqualTo("page-names-calendar");
        assertThat(named.arguments()).containsEntry("address", "https://tampere.example/days.ics");
    }

    @Test
    void depthAndNumbersEnd() {
        String deep = "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000);
        String tags = "<div itemscope itemtype=https://schema.org/Event itemprop=subEvent>".repeat(20_000);

        assertThat(refused("<script type='application/ld+json'>" + deep + "</script>")
                        .code())
                .isEqualTo("page-without-events");
        assertThat(refused(tags).code()).isEqualTo("page-without-events");
    }

    @Test
    void scriptsInTextsStayTexts() {
        FoundEvent event = only(
                script("\"startDate\": \"2031-12-10\", \"description\": \"<b>a</b> \\u003cscript>x\\u003c/script> b\","
                        + "\"url\": \"javascript:alert(1)\", \"location\": \"data:text/html,x\""));

        assertThat(event.page()).isNull();
        assertThat(event.online()).isNull();
        assertThat(event.description().values()).noneMatch(text -> text.contains("<"));
    }

    @Test
    void linkedDataMayStandAlone() {
        byte[] content = "[{\"@type\":\"Event\",\"name\":\"Alone\",\"startDate\":\"2031-12-10\"}]"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(WebPage.readLinkedData(content, PAGE, TAMPERE).events())
                .extracting(FoundEvent::anyTitle)
                .containsExactly("Alone");
    }

    private static String script(String properties) {
        return "<script type=\"application/ld+json\">{\"@type\": \"Event\", \"name\": \"Something\", " + properties
                + "}</script>";
    }

    private static When at(String start, @Nullable String end, @Nullable ZoneId zone) {
        return new When(FIRST, FIRST, LocalTime.parse(start), end == null ? null : LocalTime.parse(end), zone);
    }

    private static Unreadable refused(String page) {
        return catchThrowableOfType(Unreadable.class, () -> read(page));
    }

    private static FoundEvent only(String page) {
        return read(page).events().getFirst();
    }

    private static EventsRead read(String page) {
        return WebPage.read(page.getBytes(StandardCharsets.UTF_8), "UTF-8", PAGE, TAMPERE);
    }
}
