package org.rightsdays.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.report.FinalReports;
import org.rightsdays.report.ReportedDays;
import org.rightsdays.report.pdf.Vera;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody who reads page, PDF and data together, and works out from all that is published what a hidden count of a
 * group can be.
 */
@SpringTest
class HiddenGroupsTests {

    private static final EditionId EDITION = new EditionId(2075);
    private static final int THRESHOLD = 10;
    private static final int ROUNDING = 2;
    private static final Pattern PLACE = Pattern.compile("backgrounds-(table|day-\\d+)");

    /** What was counted, by contribution: one small count, one that would give it away, large ones, no count. */
    private static final Map<String, Integer> YOUTH =
            new TreeMap<>(Map.of("day-0", 4, "day-1", 133, "day-2", 158, "day-3", 141));

    @LocalServerPort
    private int port;

    @Autowired
    private ReportedDays days;

    @Autowired
    private FinalReports reports;

    @Test
    void pagePdfAndDataTogetherTellNoHiddenCount() throws Exception {
        publish();

        Map<String, String> onPage = page();
        Map<String, String> inData = data();
        assertThat(inData).as("page and data tell the same").isEqualTo(onPage);
        assertThat(pdf())
                .as("and so does the PDF")
                .containsAll(
                        onPage.values().stream().map(HiddenGroupsTests::inWords).toList());
        assertThat(onPage).hasSize(1 + YOUTH.size()).containsEntry("day-0", "c").containsEntry("edition", "435");
        assertThat(onPage.values().stream().filter("c"::equals).count())
                .as("one more is kept back with it, and no more than that")
                .isEqualTo(2);
        assertNothingIsExposed(onPage);
    }

    @Test
    void exactCountsAreNowhere() throws Exception {
        publish();

        String words = Jsoup.parse(text("/en/2075/report")).text();
        String everything = String.join("\n", files().values()) + words + pdf();
        assertThat(everything).doesNotContainPattern("(?<![0-9a-f.,])(?:133|158|141)(?![0-9a-f.,])");
    }

    @Test
    void thePdfThatKeepsCountsBackBreaksNoRule() throws Exception {
        publish();

        Vera.assertClean(get("/en/2075/report.pdf"));
        Vera.assertClean(get("/ar/2075/report.pdf"));
    }

    private void publish() {
        if (reports.snapshots(EDITION).isEmpty()) {
            days.edition(EDITION.year(), 6);
            for (int i = 0; i < 6; i++) {
                var more = new HashMap<String, String>();
                Integer youth = YOUTH.get("day-" + i);
                more.put("people-workshop", "20" + i);
                if (youth == null) {
                    more.put("group-policymakers", "yes");
                } else {
                    more.put("group-count-youth", youth.toString());
                }
                days.send(EDITION, i, ReportedDays.everything(more));
            }
            reports.freeze(ReportedDays.COORDINATOR, EDITION);
        }
    }

    /** Every hidden count can still be as many numbers as the threshold, by what is rounded and what is present. */
    private static void assertNothingIsExposed(Map<String, String> published) {
        int lowest = 0;
        int highest = 0;
        var hidden = new ArrayList<String>();
        for (String place : YOUTH.keySet()) {
            String told = Objects.requireNonNull(published.get(place));
            if (told.equals("c")) {
                hidden.add(place);
            } else {
                lowest += Integer.parseInt(told) - ROUNDING;
                highest += Integer.parseInt(told) + ROUNDING;
            }
        }
        String whole = Objects.requireNonNull(published.get("edition"));
        if (whole.equals("c")) {
            return;
        }
        int atMost = Integer.parseInt(whole) + ROUNDING - lowest;
        int atLeast = Integer.parseInt(whole) - ROUNDING - highest;
        assertThat(hidden).hasSizeGreaterThan(1);
        assertThat(atMost).as("what all hidden counts are together").isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(atMost - atLeast + (hidden.size() - 1) * THRESHOLD)
                .as("what a single hidden count can be")
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    /** Youth by place, as the page tells it. */
    private Map<String, String> page() throws Exception {
        var found = new TreeMap<String, String>();
        for (Element caption : Jsoup.parse(text("/en/2075/report")).select("caption[id^=backgrounds-]")) {
            Matcher place = PLACE.matcher(caption.id());
            assertThat(place.matches()).isTrue();
            for (Element row : Objects.requireNonNull(caption.closest("table")).select("tbody tr")) {
                if (row.select("th").text().equals("Youth")) {
                    found.put(place(place.group(1)), plain(row.select("td").text()));
                }
            }
        }
        return found;
    }

    private Map<String, String> data() throws Exception {
        var found = new TreeMap<String, String>();
        for (CSVRecord row : table(files(), "tables.csv")) {
            Matcher place = PLACE.matcher(row.get("table"));
            if (place.matches() && row.get("row_head").equals("Youth")) {
                found.put(place(place.group(1)), row.get("value"));
            }
        }
        return found;
    }

    private static String place(String key) {
        return key.equals("table") ? "edition" : key;
    }

    private static String plain(String told) {
        return told.startsWith("c") ? "c" : told.replace("≈ ", "");
    }

    private static String inWords(String told) {
        return told.equals("c") ? "Youth c (kept back)" : "Youth ≈ " + told;
    }

    private List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    private List<String> pdf() throws Exception {
        try (var pdf = Loader.loadPDF(get("/en/2075/report.pdf"))) {
            return lines(new PDFTextStripper().getText(pdf));
        }
    }

    private Map<String, String> files() throws Exception {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(get("/2075/report/data.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static CSVParser table(Map<String, String> files, String name) throws IOException {
        return CSVParser.parse(
                files.get(name),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get());
    }

    private String text(String path) throws Exception {
        return new String(get(path), StandardCharsets.UTF_8);
    }

    private byte[] get(String path) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
