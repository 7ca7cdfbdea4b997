package org.rightsdays.publishing.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdays.publishing.PublishedSamples.EDITION;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.publishing.PublishedSamples;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringTest
class FeedTests {

    private static final String PROGRAMME = "/en/" + EDITION + "/programme";

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @BeforeEach
    void programme() {
        given.contributions(PublishedSamples.all());
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private byte[] body(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        return answer.body();
    }

    private JsonNode json(String query) throws Exception {
        return JsonMapper.shared().readTree(body(PROGRAMME + ".json" + query));
    }

    private List<CSVRecord> csv(String query) throws Exception {
        String text = new String(body(PROGRAMME + ".csv" + query), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFid,host,title,kinds,mode,themes");
        return CSVParser.parse(
                        text.substring(1),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    private List<Item> atom(String query) throws Exception {
        return new RssReader()
                .read(new ByteArrayInputStream(body(PROGRAMME + ".atom" + query)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?theme=privacy",
                "?theme=privacy&mode=online",
                "?city=niteroi-of-the-tests",
                "?country=PT",
                "?kind=campaign",
                "?format=exhibition",
                "?language=pt",
                "?date=2057-12-11",
                "?q=oficina",
                "?lane=dated",
                "?theme=nonsense",
                "?city=nowhere"
            })
    void everyFormHoldsWhatThePageShows(String query) throws Exception {
        var onPage = Jsoup.parse(new String(body(PROGRAMME + query), StandardCharsets.UTF_8))
                .select("main a[href^=" + PROGRAMME + "/]")
                .stream()
                .map(link -> link.attr("href").substring(PROGRAMME.length() + 1))
                .filter(slug -> !slug.contains(".") && !slug.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));
        var inJson = StreamSupport.stream(json(query).get("contributions").spliterator(), false)
                .map(contribution -> contribution.get("slug").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        var inCsv = csv(query).stream().map(row -> row.get("id")).collect(Collectors.toCollection(TreeSet::new));
        var inAtom = atom(query).stream()
                .map(item -> item.getLink().orElseThrow())
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        if (query.isEmpty()) {
            assertThat(onPage).hasSize(PublishedSamples.all().length);
        }
        assertThat(inJson).isEqualTo(onPage);
        assertThat(inCsv).isEqualTo(onPage);
        assertThat(inAtom).isEqualTo(onPage);
    }

    @Test
    void atomNamesEveryTextAsItWasWritten() throws Exception {
        Item workshop = atom("").stream()
                .filter(item -> item.getLink().orElse("").endsWith("/workshop"))
                .findFirst()
                .orElseThrow();

        assertThat(workshop.getTitle()).contains(PublishedSamples.HOSTILE);
        assertThat(workshop.getGuid().orElseThrow()).startsWith("urn:uuid:");
        assertThat(workshop.getUpdated()).isPresent();
    }

    @Test
    void atomHasWhatTheStandardAsksFor() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(body(PROGRAMME + ".atom?theme=privacy")))
                .getDocumentElement();

        assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
        for (String required : List.of("id", "title", "updated", "author")) {
            assertThat(feed.getElementsByTagName(required).getLength())
                    .as(required)
                    .isPositive();
        }
        assertThat(feed.getElementsByTagName("entry").item(0).getAttributes().getNamedItem("xml:lang"))
                .isNotNull();
        assertThat(body(PROGRAMME + ".atom?theme=privacy"))
                .asString(StandardCharsets.UTF_8)
                .contains("rel=\"self\"", "programme.atom?theme=privacy\"", "rel=\"first\"", "rel=\"last\"");
    }

    @Test
    void tableCanBeOpenedWithoutRunningAnything() throws Exception {
        CSVRecord workshop = csv("").stream()
                .filter(row -> row.get("id").equals("workshop"))
                .findFirst()
                .orElseThrow();

        assertThat(workshop.get("title")).isEqualTo("'" + PublishedSamples.HOSTILE);
        assertThat(workshop.get("language")).isEqualTo("pt");
        assertThat(workshop.get("kinds")).isEqualTo("workshop");
        assertThat(workshop.get("languages")).isEqualTo("pt:spoken");
        assertThat(workshop.get("first_day")).isEqualTo("2057-12-10");
        assertThat(workshop.get("start")).isEqualTo("14:30");
        assertThat(CsvFeed.harmless("-1+1")).startsWith("'");
        assertThat(CsvFeed.harmless("Half-time")).isEqualTo("Half-time");
    }

    @Test
    void jsonIsPagedAndKeepsLanguagesApart() throws Exception {
        JsonNode page = json("");

        assertThat(page.get("total").asInt()).isEqualTo(5);
        assertThat(page.get("pages").asInt()).isEqualTo(1);
        assertThat(page.has("next")).isFalse();
        JsonNode webinar = json("?mode=online").get("contributions").get(0);
        assertThat(webinar.get("title").get("original").asString()).isEqualTo("ar");
        assertThat(webinar.get("title").get("texts").get("ar").asString()).isEqualTo("الحقوق الرقمية");
        assertThat(webinar.get("sessions").get(0).get("startInstant").asString())
                .isEqualTo("2057-12-10T04:15:00Z");
        assertThat(json("?page=7").get("previous").asString()).endsWith(PROGRAMME + ".json");
    }

    @Test
    void formOfAnUnknownEditionIsNotFound() throws Exception {
        for (String form : List.of("ics", "atom", "csv", "json")) {
            assertThat(get("/en/1901/programme." + form).statusCode()).isEqualTo(404);
        }
    }
}
