package org.rightsdays.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.report.data.DataTable.Column;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.pdf.SampleReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportDataTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final ReportData data = new ReportData(new Messages(), LICENCE);

    @Test
    void thePackageDescribesEveryTableAsItIs() throws IOException {
        Map<String, String> files = files();
        JsonNode described = MAPPER.readTree(files.get("datapackage.json"));
        assertThat(described.get("$schema").asString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(described.get("name").asString()).matches("[a-z0-9.-]+").doesNotContain("2024");
        assertThat(described.get("version").asString()).isEqualTo("2024.1");
        assertThat(described.get("licenses").get(0).get("path").asString()).isEqualTo(LICENCE);
        var tables = new HashSet<String>();
        for (JsonNode resource : described.get("resources")) {
            List<String> fields = new ArrayList<>();
            resource.get("schema")
                    .get("fields")
                    .forEach(field -> fields.add(field.get("name").asString()));
            assertThat(table(files, resource.get("path").asString()).getHeaderNames())
                    .isEqualTo(fields);
            resource.get("schema")
                    .get("primaryKey")
                    .forEach(key -> assertThat(fields).contains(key.asString()));
            tables.add(resource.get("path").asString());
        }
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".csv")))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void everyTableHasItsMetadataWithTheSameColumns() throws IOException {
        Map<String, String> files = files();
        for (String file :
                files.keySet().stream().filter(name -> name.endsWith(".csv")).toList()) {
            JsonNode metadata = MAPPER.readTree(files.get(file + "-metadata.json"));
            assertThat(metadata.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(metadata.get("url").asString()).isEqualTo(file);
            List<String> names = new ArrayList<>();
            metadata.get("tableSchema").get("columns").forEach(column -> {
                names.add(column.get("name").asString());
                assertThat(column.get("null").get(1).asString()).isEqualTo("c");
            });
            assertThat(table(files, file).getHeaderNames()).isEqualTo(names);
        }
    }

    @Test
    void keysTellRowsApart() throws IOException {
        Map<String, String> files = files();
        for (JsonNode resource : MAPPER.readTree(files.get("datapackage.json")).get("resources")) {
            var seen = new HashSet<List<String>>();
            for (CSVRecord row : table(files, resource.get("path").asString())) {
                List<String> key = new ArrayList<>();
                resource.get("schema").get("primaryKey").forEach(name -> key.add(row.get(name.asString())));
                assertThat(seen.add(key)).as("%s %s", resource.get("path"), key).isTrue();
            }
        }
    }

    @Test
    void aFigureIsThereWithItsExactValueAndAsItIsPrinted() throws IOException {
        CSVRecord row = table(files(), "figures.csv").stream()
                .filter(figure -> figure.get("figure").equals("participations"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("value")).isEqualTo("1484");
        assertThat(row.get("printed")).isEqualTo("1,484");
        assertThat(row.get("method")).isEqualTo("Counted");
    }

    @Test
    void dcatIsAGraphWithWhatDcatApAsksFor() throws Exception {
        JsonObject catalogue = JsonLd.expand(JsonDocument.of(new StringReader(files().get("dcat.jsonld"))))
                .get()
                .getJsonObject(0);
        String dct = "http://purl.org/dc/terms/";
        String dcat = "http://www.w3.org/ns/dcat#";
        assertThat(catalogue.keySet())
                .contains(dct + "title", dct + "description", dct + "publisher", dcat + "dataset");
        JsonObject dataset = catalogue.getJsonArray(dcat + "dataset").getJsonObject(0);
        assertThat(dataset.keySet())
                .contains(
                        dct + "title",
                        dct + "description",
                        dct + "publisher",
                        dct + "temporal",
                        dcat + "theme",
                        dcat + "keyword",
                        dcat + "distribution");
        JsonObject distribution = dataset.getJsonArray(dcat + "distribution").getJsonObject(0);
        assertThat(distribution.keySet()).contains(dcat + "accessURL", dct + "format", dct + "license");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aFormulaIsMadeText(String formula) throws IOException {
        var table = new DataTable("t", "T", List.of(Column.text("a", "A")), List.of("a"), List.of(Cells.of(formula)));
        try (var parsed = CSVParser.parse(new String(CsvFile.of(table), StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            assertThat(parsed.getRecords().getLast().get(0)).isEqualTo("'" + formula);
        }
    }

    @Test
    void aNegativeNumberStaysANumber() {
        var table = new DataTable("t", "T", List.of(Column.number("a", "A")), List.of("a"), List.of(Cells.of("-5")));
        assertThat(new String(CsvFile.of(table), StandardCharsets.UTF_8)).isEqualTo("a\r\n-5\r\n");
    }

    @Test
    void whatPeopleSaidIsNotInTheData() throws IOException {
        assertThat(String.join("\n", files().values())).doesNotContain("Example Person", "Example Photographer");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(zip()).isEqualTo(zip());
    }

    private byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        data.write(SampleReport.of(3, "photo"), PrintLinks.NONE, out);
        return out.toByteArray();
    }

    private Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
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
}
