package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.impact.Amount;
import org.rightsdays.impact.Impact;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a folder or workbook is told in whole sentences, all of it at once. */
@StoreTest
class RefusalTests {

    private static final int YEAR = 2091;
    private static final String CITIES = "id,name,kind,country,latitude,longitude,time_zone\n";
    private static final String HEADER = "id,host,title,kinds,summary\n";
    private static final String SESSIONS = "contribution,first_day,last_day,start,end,time_zone,place\n";

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    Editions editions;

    @Autowired
    Messages messages;

    @Autowired
    Impact impact;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            contributions.csv ~ day,porto-2091,T,workshp,S ~ contributions.csv, row 2, column kinds: “workshp” is not one of the words for this. Did you mean “workshop”?
            contributions.csv ~ day,nowhere-at-all,T,workshop,S ~ contributions.csv, row 2, column host: “nowhere-at-all” is not in organisations. Add it there, or correct it here.
            contributions.csv ~ day,proto-2091,T,workshop,S ~ contributions.csv, row 2, column host: “proto-2091” is not in organisations. Did you mean “porto-2091”?
            contributions.csv ~ Day One,porto-2091,T,workshop,S ~ contributions.csv, row 2, column id: “Day One” is no id: use lower-case letters, digits and hyphens, at most 80. For example “day-one”.
            contributions.csv ~ day,porto-2091,,workshop,S ~ contributions.csv, row 2, column title: The cell is empty, but this is needed.
            contributions.csv ~ day,porto-2091,T,workshop|,S ~ contributions.csv, row 2, column kinds: Two vertical bars with nothing between them, or one at the end. Items are joined like “privacy|youth”.
            contributions.csv ~ day,porto-2091,T,workshop,S,X ~ contributions.csv, row 2: The row has 6 cells, the header has 5. A text that holds the separator or a line break needs quotation marks around it.
            contributions.csv ~ day,porto-2091,"T,workshop,S ~ contributions.csv, row 2: The quotation marks don’t add up from this row on. A quotation mark within a quoted text is written twice.
            contributions.csv ~ day,porto-2091,T\u202Etxt,workshop,S ~ contributions.csv, row 2, column title: The text holds the hidden character U+202E, which can falsify what is read. Delete it.
            organisations.csv ~ a,A,city,UK,51.5,-0.1,Europe/London ~ organisations.csv, row 2, column country: “UK” is no ISO 3166-1 country code. Did you mean “GB”?
            organisations.csv ~ a,A,city,PT,41.1,-8.6,Europe/Lisboa ~ organisations.csv, row 2, column time_zone: “Europe/Lisboa” is no IANA time zone. Did you mean “Europe/Lisbon”?
            organisations.csv ~ a,A,city,PT,"41,1",-8.6,Europe/Lisbon ~ organisations.csv, row 2, column latitude: “41,1” isn’t decimal degrees with a point, from -90 to 90, such as 41.1579.
            organisations.csv ~ a,A,city,PT,91,-8.6,Europe/Lisbon ~ organisations.csv, row 2, column latitude: “91” isn’t decimal degrees with a point, from -90 to 90, such as 41.1579.
            organisations.csv ~ a,A,city,PT,,-8.6,Europe/Lisbon ~ organisations.csv, row 2, column latitude: Latitude and longitude only mean something together.
            sessions.csv ~ day,2091-02-29,,,,, ~ sessions.csv, row 2, column first_day: “2091-02-29” is no day of the calendar written as year, month and day, such as 2024-12-10.
            sessions.csv ~ day,10.12.2091,,,,, ~ sessions.csv, row 2, column first_day: “10.12.2091” is no day of the calendar written as year, month and day, such as 2024-12-10.
            sessions.csv ~ day,2091-12-10,,9:30,,, ~ sessions.csv, row 2, column start: “9:30” is no time written as hours and minutes, such as 09:30 or 14:00.
            sessions.csv ~ day,2091-12-10,,10:00,09:00,, ~ sessions.csv, row 2, column end: “09:00” isn’t after the start, 10:00. For a session past midnight, give its last day.
            sessions.csv ~ day,2091-12-10,2091-12-09,,,, ~ sessions.csv, row 2, column last_day: “2091-12-09” is before the first day, 2091-12-10.
            sessions.csv ~ day,2091-12-10,,,,,hall ~ sessions.csv, row 2, column place: “hall” is not in places for this contribution.
            sessions.csv ~ dya,2091-12-10,,,,, ~ sessions.csv, row 2, column contribution: “dya” is not in contributions. Did you mean “day”?
            """)
    void wrongCellsAreTold(String file, String row, String sentence) {
        String header = switch (file) {
            case "contributions.csv" -> HEADER;
            case "organisations.csv" -> CITIES;
            default -> SESSIONS;
        };
        small().with(file, header + row.replace("\\u202E", "\u202E") + "\n");

        assertThat(refused(temporary)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            15.500 ~  ~ refused
            +2 350 ~  ~ refused
            22\u202F000 ~  ~ refused
            1,5 ~  ~ refused
            7360 ~  ~ 7360
            +7360 ~  ~ 7360
            ٧٣٦٠ ~  ~ 7360
            15.500 ~ de ~ 15500
            15.500 ~ en ~ 15.500
            15,500 ~ en ~ 15500
            1,5 ~ fr ~ 1.5
            +2 350 ~ fr ~ 2350
            22\u202F000 ~ fr ~ 22000
            22\u00A0000 ~ fr ~ 22000
            ١٥٬٥٠٠ ~ ar ~ 15500
            1.55.00 ~ de ~ refused
            1e5 ~ en ~ refused
            37% ~ en ~ refused
            Infinity ~ en ~ refused
            """)
    void numbersAreReadByDeclaredRulesOrNotAtAll(String written, String locale, String meant) {
        String number = written.replace("\\u202F", "\u202F").replace("\\u00A0", "\u00A0");
        small().with("results.csv", "contribution,measure,value,unit\nday,people,\"" + number + "\",people\n");

        var outcome = exchange.importEdition(
                Actor.OPERATOR, new ImportRequest(temporary, false, locale), ImportProgress.NONE);

        if (meant.equals("refused")) {
            assertThat(outcome).isInstanceOf(Refused.class);
        } else {
            assertThat(outcome).isInstanceOf(Imported.class);
            assertThat(kept("day/people")).isEqualTo(Amount.of(new BigDecimal(meant)));
        }
    }

    private Amount kept(String key) {
        return impact.revisions(new EditionId(YEAR), key).getLast().amount();
    }

    @Test
    void filesThatAreNoCsvInUtf8AreTold() {
        Charset latin = StandardCharsets.ISO_8859_1;
        assertFile("Assaí".getBytes(latin), "The text isn’t UTF-8 after “Assa”");
        assertFile((HEADER + "day").getBytes(StandardCharsets.UTF_16), "The text is in UTF-16.");
        assertFile((HEADER + "day").getBytes(StandardCharsets.UTF_16LE), "The text is in UTF-16.");
        assertFile((HEADER + "da\0y,,,,\n").getBytes(StandardCharsets.UTF_8), "zero bytes");
        assertFile(new byte[0], "The file is empty.");
        assertFile("\n\n".getBytes(StandardCharsets.UTF_8), "The file is empty.");
        assertFile(HEADER.replace(',', '\t').getBytes(StandardCharsets.UTF_8), "separated by tabs");
        assertFile("id;host,title".getBytes(StandardCharsets.UTF_8), "both commas and semicolons");
        assertFile(new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8}, "no CSV file but a spreadsheet");
        assertFile((HEADER + "\"" + "x".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8), "quotation marks");
        assertFile(
                (HEADER + "day,porto-2091," + "x".repeat(1 << 20) + ",workshop,S\n").getBytes(StandardCharsets.UTF_8),
                "The text has 1048576 characters; 300 are the most.");
    }

    @Test
    void columnsAndFilesThatNobodyKnowsAreTold() {
        small().with("sesions.csv", "a\n")
                .with("contributions.ods", "x")
                .with("contributions.csv", "id,host,titel,kinds,summary,summary,title@xx,mode@fr\n");

        assertThat(refused(temporary))
                .contains(
                        "sesions.csv: There is no file of this name in an edition. Did you mean “sessions”?",
                        "contributions.ods: This kind of spreadsheet isn’t read. Save it as XLSX, or each sheet as CSV in UTF-8.",
                        "contributions.csv, row 1, column titel: There is no column or key “titel”. Did you mean “title”?",
                        "contributions.csv, row 1, column summary: “summary” is there twice. Keep one of them.",
                        "contributions.csv, row 1, column mode@fr: This column has no translations, so “mode@fr” can’t be.",
                        "contributions.csv, row 1, column title: This is missing, and nothing can be read without it.");
    }

    @Test
    void theEditionItselfIsChecked() {
        small().with("edition.json", """
                {"year": 2091, "ordinal": "first", "name": "N", "slogan": "S", "first_day": "2091-12-10",
                 "last_day": "2091-12-09", "convened_by": "C", "colour": "red", "coordinated_by": ["nobody"]}
                """);

        assertThat(refused(temporary))
                .contains(
                        "edition.json, colour: There is no column or key “colour”. The documentation lists them all.",
                        "edition.json, abbreviation: This is missing, and nothing can be read without it.");

        small().with("edition.json", "{\"year\": 2091,\n \"year\": 2092}");
        assertThat(refused(temporary)).contains("edition.json: The file isn’t valid JSON; the mistake is near line 2.");
    }

    @Test
    void everythingIsToldAtOnceAndOnlySoMuchIsShown() {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < 300; i++) {
            rows.append("Row ").append(i).append(",nobody,,nothing,S\n");
        }
        small().with("contributions.csv", rows.toString());

        var outcome = (Refused)
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(temporary, false, null), ImportProgress.NONE);

        assertThat(outcome.errorsTotal()).isGreaterThanOrEqualTo(900);
        assertThat(outcome.errors()).hasSize(200);
        assertThat(editions.find(new EditionId(YEAR))).isEmpty();
    }

    @Test
    void workbooksThatCannotBeTrustedAreTold() throws IOException {
        assertWorkbook(new byte[] {1, 2, 3}, "no XLSX workbook");
        assertWorkbook(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "This kind of spreadsheet isn’t read.");
        assertWorkbook(zip("a.txt", "hello".getBytes(StandardCharsets.UTF_8)), "no XLSX workbook");
        assertWorkbook(zip("xl/vbaProject.bin", new byte[10]), "macros");
        assertWorkbook(zip("xl/media/image.bin", new byte[60 << 20]), "far more than a spreadsheet needs");
    }

    @Test
    void sheetsOfOtherNamesAndFormulasAreTold() throws IOException {
        Path workbook = temporary.resolve("edition.xlsx");
        try (var out = Files.newOutputStream(workbook);
                var book = new Workbook(out, "Test", "1.0")) {
            var edition = book.newWorksheet("edition");
            var facts = List.of(
                    "year",
                    "2091",
                    "ordinal",
                    "1",
                    "name",
                    "N",
                    "abbreviation",
                    "A",
                    "slogan",
                    "S",
                    "first_day",
                    "2091-12-10",
                    "last_day",
                    "2091-12-11",
                    "convened_by",
                    "C");
            for (int i = 0; i < facts.size(); i++) {
                edition.value(i / 2, i % 2, facts.get(i));
            }
            book.newWorksheet("Tabelle1").value(0, 0, "x");
            var organisations = book.newWorksheet("organisations");
            organisations.value(0, 0, "id");
            organisations.value(0, 1, "name");
            organisations.value(0, 2, "kind");
            organisations.value(1, 0, "a");
            organisations.formula(1, 1, "1+1");
            organisations.value(1, 2, "partner");
        }

        assertThat(refused(workbook))
                .anySatisfy(one -> assertThat(one).startsWith("Tabelle1: There is no file"))
                .contains("organisations, row 2, column name: The cell holds a formula. Paste its result as a value.");
    }

    private EditionFolder small() {
        return EditionFolder.small(temporary, YEAR);
    }

    private void assertFile(byte[] bytes, String words) {
        small().with("contributions.csv", bytes);
        assertThat(refused(temporary))
                .anySatisfy(
                        one -> assertThat(one).startsWith("contributions.csv").contains(words));
    }

    private void assertWorkbook(byte[] bytes, String words) throws IOException {
        Path file = temporary.resolve("given.xlsx");
        Files.write(file, bytes);
        assertThat(refused(file))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith("given.xlsx: ").contains(words));
    }

    /** A workbook's least parts and one more. */
    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("spreadsheetml.sheet.main+xml".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private List<String> refused(Path source) {
        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(source, false, null), ImportProgress.NONE);
        assertThat(outcome).isInstanceOf(Refused.class);
        var words = messages.in("en");
        return ((Refused) outcome)
                .errors().stream().map(finding -> finding.in(words)).toList();
    }
}
