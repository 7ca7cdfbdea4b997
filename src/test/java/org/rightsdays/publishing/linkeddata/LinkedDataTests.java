package org.rightsdays.publishing.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.PublishedSamples;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;

class LinkedDataTests {

    private static final String SCHEMA = "https://schema.org/";
    private static final Addresses TO = new Addresses("https://days.example.org", "/assets", "en");

    private final LinkedData linkedData = new LinkedData();

    /** Read back as a graph, with the vocabulary of schema.org and nothing fetched. */
    private static JsonObject expanded(String json) throws JsonLdError {
        var options = new JsonLdOptions((_, _) -> JsonDocument.of(new StringReader("""
                {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}}}""")));
        JsonArray graph = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .options(options)
                .get();
        return graph.getJsonObject(0);
    }

    private JsonObject read(Contribution contribution) throws JsonLdError {
        return expanded(linkedData.of(
                contribution,
                Cast.EDITION,
                Map.of(Cast.PORTO.id(), Cast.PORTO, Cast.NITEROI.id(), Cast.NITEROI, Cast.OPEN_LAB.id(), Cast.OPEN_LAB),
                TO));
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(JsonString::getString);
    }

    private static String value(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA + property).getJsonObject(0).getString("@value");
    }

    private static JsonArray all(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA + property);
    }

    @Test
    void eventTellsWhenWhereAndWho() throws JsonLdError {
        JsonObject workshop = read(PublishedSamples.workshop());

        assertThat(types(workshop)).containsExactly(SCHEMA + "EducationEvent");
        assertThat(value(workshop, "name")).isEqualTo(PublishedSamples.HOSTILE);
        assertThat(value(workshop, "startDate")).isEqualTo("2057-12-10T14:30:00Z");
        assertThat(value(workshop, "endDate")).isEqualTo("2057-12-11T11:00:00Z");
        assertThat(value(workshop, "eventStatus")).isEqualTo(SCHEMA + "EventScheduled");
        assertThat(value(workshop, "eventAttendanceMode")).isEqualTo(SCHEMA + "OfflineEventAttendanceMode");
        JsonObject place = all(workshop, "location").getJsonObject(0);
        assertThat(types(place)).containsExactly(SCHEMA + "Place");
        JsonObject organiser = all(workshop, "organizer").getJsonObject(0);
        assertThat(value(organiser, "name")).isEqualTo("Porto");
        assertThat(all(workshop, "superEvent")).hasSize(1);
        assertThat(all(workshop, "subEvent")).hasSize(2);
    }

    @Test
    void whatIsNotStatedIsLeftOut() throws JsonLdError {
        JsonObject event = read(Given.contribution("silent")
                .mode(AttendanceMode.NOT_STATED)
                .as(Format.CONFERENCE)
                .build());

        assertThat(event)
                .doesNotContainKeys(
                        SCHEMA + "eventAttendanceMode",
                        SCHEMA + "location",
                        SCHEMA + "isAccessibleForFree",
                        SCHEMA + "inLanguage");
        assertThat(value(event, "startDate")).isEqualTo(Cast.FIRST_DAY.toString());
    }

    @Test
    void offsetIsTheOneOfThePlace() throws JsonLdError {
        assertThat(value(read(PublishedSamples.online()), "startDate")).isEqualTo("2057-12-10T10:00:00+05:45");
    }

    @Test
    void mixedModeHasPlaceAndPageToJoin() throws JsonLdError {
        JsonObject event =
                read(Given.contribution("mixed").mode(AttendanceMode.MIXED).build());

        assertThat(all(event, "location").getValuesAs(JsonObject.class).stream().flatMap(node -> types(node).stream()))
                .containsExactly(SCHEMA + "City", SCHEMA + "VirtualLocation");
    }

    @Test
    void everyStateHasItsStatus() throws JsonLdError {
        assertThat(value(read(PublishedSamples.cancelled()), "eventStatus")).isEqualTo(SCHEMA + "EventCancelled");
        JsonObject moved = read(Given.contribution("moved")
                .state(ContributionState.MOVED_ONLINE)
                .build());
        assertThat(value(moved, "eventStatus")).isEqualTo(SCHEMA + "EventMovedOnline");
        assertThat(value(moved, "eventAttendanceMode")).isEqualTo(SCHEMA + "OnlineEventAttendanceMode");
    }

    @Test
    void campaignIsAWorkAndNotAnEvent() throws JsonLdError {
        JsonObject campaign = read(PublishedSamples.campaign());

        assertThat(types(campaign)).containsExactly(SCHEMA + "CreativeWork");
        assertThat(campaign).doesNotContainKeys(SCHEMA + "eventStatus", SCHEMA + "startDate");
    }

    @Test
    void editionIsAnEventOfItsDays() throws JsonLdError {
        JsonObject edition = expanded(linkedData.of(Cast.EDITION, List.of(Cast.PORTO), TO));

        assertThat(value(edition, "startDate")).isEqualTo(Cast.FIRST_DAY.toString());
        assertThat(value(edition, "endDate")).isEqualTo(Cast.LAST_DAY.toString());
        assertThat(all(edition, "organizer")).hasSize(2);
    }

    @Test
    void noTextCanEndTheScriptElement() {
        String json = linkedData.of(PublishedSamples.workshop(), Cast.EDITION, Map.of(), TO);

        assertThat(json).doesNotContain("<").contains("\\u003c/script>");
    }
}
