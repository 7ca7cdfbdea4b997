package org.rightsdays.publishing.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.publishing.PublishedSamples;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.JsonSchema;
import org.rightsdays.testing.QueryCount;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds of a programme that is longer than their pages. */
@SpringTest
class LargeFeedTests {

    private static final EditionId YEAR = new EditionId(2068);
    private static final int ALL = 1_010;
    private static final String PROGRAMME = "/en/" + YEAR + "/programme";

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @Autowired
    private Programme programme;

    @BeforeEach
    void programme() {
        String long1000 = "All that is to be known of it. ".repeat(40);
        given.contributions(IntStream.range(0, ALL)
                .mapToObj(i -> Given.contribution("slug-" + i)
                        .of(YEAR)
                        .described(LocalizedText.of("en", long1000))
                        .build())
                .toArray(Contribution[]::new));
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        URI site = URI.create("http://localhost:" + port);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(site.resolve(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    /** What follows the host, because the addresses in feeds begin with that of the public site. */
    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(get(address).body());
    }

    @Test
    void pagesOfJsonLeadForwardAndBackAndHoldEachContributionOnce() throws Exception {
        var slugs = new ArrayList<String>();
        var pages = new ArrayList<JsonNode>();
        Optional<String> next = Optional.of(PROGRAMME + ".json");
        while (next.isPresent()) {
            JsonNode page = json(next.get());
            pages.add(page);
            page.get("contributions").forEach(one -> slugs.add(one.get("slug").asString()));
            next = page.has("next") ? Optional.of(path(page.get("next").asString())) : Optional.empty();
        }

        assertThat(slugs).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(pages).hasSize(11);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).get("page").asInt()).isEqualTo(i + 1);
            assertThat(pages.get(i).get("total").asInt()).isEqualTo(ALL);
            if (i > 0) {
                assertThat(pages.get(i).get("previous").asString())
                        .isEqualTo(pages.get(i - 1).get("self").asString());
            }
        }
    }

    @Test
    void pagesOfAtomLeadForwardAndBackAndHoldEachContributionOnce() throws Exception {
        var ids = new TreeSet<String>();
        int pages = 0;
        Optional<String> before = Optional.empty();
        Optional<String> here = Optional.of(PROGRAMME + ".atom");
        while (here.isPresent()) {
            Element feed = atom(here.get());
            var entries = feed.getElementsByTagName("entry");
            for (int i = 0; i < entries.getLength(); i++) {
                ids.add(((Element) entries.item(i))
                        .getElementsByTagName("id")
                        .item(0)
                        .getTextContent());
            }
            pages++;
            assertThat(link(feed, "previous")).isEqualTo(before);
            assertThat(link(feed, "last")).contains(PROGRAMME + ".atom?page=21");
            before = link(feed, "self");
            here = link(feed, "next");
        }

        assertThat(ids).hasSize(ALL);
        assertThat(pages).isEqualTo(21);
    }

    private Element atom(String address) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get(address).body()))
                .getDocumentElement();
    }

    private static Optional<String> link(Element feed, String relation) {
        for (var node = feed.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && element.getTagName().equals("link")
                    && element.getAttribute("rel").equals(relation)) {
                return Optional.of(path(element.getAttribute("href")));
            }
        }
        return Optional.empty();
    }

    @Test
    void calendarHoldsTheFirstThousandAndSaysThatThereIsMore() throws Exception {
        String text = new String(get(PROGRAMME + ".ics").body(), StandardCharsets.UTF_8);
        var calendar = Biweekly.parse(text).first();

        assertThat(calendar.getEvents()).hasSize(1_000);
        assertThat(calendar.getDescriptions().getFirst().getValue()).contains("1,000", "1,010");
        assertThat(Biweekly.parse(new String(get(PROGRAMME + ".ics?q=slug-7").body(), StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .isNotEmpty()
                .hasSizeLessThan(1_000);
    }

    @Test
    void tableIsReadInBatchesAndSentBeforeItIsWhole() throws Exception {
        var table = get(PROGRAMME + ".csv");

        assertThat(new String(table.body(), StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(ALL + 1);
        assertThat(table.headers().firstValue("Content-Length")).isEmpty();
        assertThat(table.headers().firstValue("Transfer-Encoding")).contains("chunked");

        var queriesAt = new ArrayList<Integer>();
        int queries = QueryCount.of(() -> {
            int[] before = {0};
            programme.forEach(YEAR, ProgrammeFilter.NONE, _ -> before[0]++);
            queriesAt.add(before[0]);
        });
        assertThat(queriesAt).isEqualTo(List.of(ALL));
        assertThat(queries).as("500 contributions in a query").isEqualTo(3);
    }

    @Test
    void everyFieldOfTheJsonIsAsTheSchemaSays() throws Exception {
        given.contributions(PublishedSamples.all());
        var schema = new JsonSchema(JsonMapper.shared().readTree(Path.of("docs/open-data/programme.schema.json")));

        assertThat(schema.faults(json("/en/" + PublishedSamples.EDITION + "/programme.json")))
                .isEmpty();
        assertThat(schema.faults(json(PROGRAMME + ".json?page=2"))).isEmpty();
        assertThat(schema.faults(JsonMapper.shared().readTree("{\"total\": \"many\"}")))
                .contains("$ lacks edition", "$.total is no \"integer\"");
    }
}
