package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.exchange.ImportOutcome.Imported;
import org.rightsdays.exchange.ImportOutcome.Refused;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.Session;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever spreadsheet programs write is read as it was meant, and hostile values stay what they are: text. */
@StoreTest
class ReadingTests {

    private static final int YEAR = 2093;
    private static final String HEADER = "id,host,title,kinds,summary\n";

    @TempDir
    Path temporary;

    @Autowired
    Exchange exchange;

    @Autowired
    Programme programme;

    @Autowired
    Pictures pictures;

    @Autowired
    Editions editions;

    @Test
    void byteOrderMarkSemicolonsWindowsLinesAndQuotedLineBreaksAreRead() {
        small().with(
                        "contributions.csv",
                        "\uFEFFid;host;title;kinds;summary\r\n\r\n"
                                + "day;porto-2093;\"A \"\"day\"\"; or two\";workshop;\"One.\r\nTwo.\"\r\n");

        assertThat(imported().warnings()).isEmpty();
        assertThat(day().title().inOriginal()).isEqualTo("A \"day\"; or two");
        assertThat(day().summary().inOriginal()).isEqualTo("One.\nTwo.");
    }

    @Test
    void formulasAndMarkupInTextStayText() {
        String title = "=HYPERLINK(\"\"https://example.org\"\")<script>alert(1)</script>&amp; '; drop table x; --";
        small().with("contributions.csv", HEADER + "day,porto-2093,\"" + title + "\",workshop,@SUM(1) +1\n");

        imported();

        assertThat(day().title().inOriginal()).isEqualTo(title.replace("\"\"", "\""));
        assertThat(day().summary().inOriginal()).isEqualTo("@SUM(1) +1");
    }

    @Test
    void whatTheTemplateSaysToPeopleIsLeftOutAlsoAsFiles() {
        small().with("guide.csv", "How to fill in this workbook\n").with("lists.csv", "yes,city\nno,partner\n");

        assertThat(imported().warnings()).isEmpty();
    }

    @Test
    void textsOfAllScriptsWithTheirMarksAreRead() {
        small().with(
                        "contributions.csv",
                        "id,host,title,title@uk,kinds,summary,language\nday,porto-2093,\u2067الخصوصية\u2069\u200F,"
                                + "Приватність,workshop,e\u0301te\u0301,ar\n");

        imported();

        assertThat(day().title().original()).isEqualTo("ar");
        assertThat(day().title().in("uk").text()).isEqualTo("Приватність");
        assertThat(day().summary().inOriginal()).isEqualTo("\u00E9t\u00E9");
    }

    @Test
    void remarksAreLeftOut() {
        small().with("contributions.csv", HEADER + "# not this one\nday,porto-2093,T,workshop,S\n# nor this,,,,\n");

        assertThat(imported().records()).containsEntry("contributions.csv", new Saved(1, 0, 0));
    }

    @Test
    void sessionsHaveTheZoneOfTheirHostOrTheirOwn() {
        small().with("places.csv", "contribution,id,name\nday,hall,Hall\n").with("sessions.csv", """
                contribution,first_day,start,end,time_zone,place
                day,2093-12-10,09:30,11:00,,hall
                day,2093-12-11,,,Asia/Tokyo,
                """);

        imported();

        assertThat(day().sessions())
                .extracting(session -> session.zone().getId())
                .containsExactly("Europe/Lisbon", "Asia/Tokyo");
        assertThat(day().sessions()).extracting(Session::start).containsExactly(LocalTime.of(9, 30), null);
    }

    @Test
    void daysAndTimesThatAWorkbookKeepsAsNumbersAreRead() throws IOException {
        small();
        Path workbook = EditionFolder.workbookOf(temporary, temporary.resolve("day.xlsx"), book -> {
            Worksheet sessions = book.newWorksheet("sessions");
            List<String> names = List.of("contribution", "first_day", "start", "end");
            names.forEach(name -> sessions.value(0, names.indexOf(name), name));
            sessions.value(1, 0, "day");
            sessions.value(1, 1, LocalDate.of(YEAR, 12, 10));
            sessions.style(1, 1).format("dd/mm/yyyy").set();
            sessions.value(1, 2, 14.5 / 24);
            sessions.style(1, 2).format("hh:mm").set();
            sessions.value(1, 3, 16.0 / 24);
            sessions.style(1, 3).format("h:mm AM/PM").set();
        });

        imported(workbook);

        assertThat(day().sessions()).singleElement().satisfies(session -> {
            assertThat(session.firstDay()).isEqualTo(LocalDate.of(YEAR, 12, 10));
            assertThat(session.start()).isEqualTo(LocalTime.of(14, 30));
            assertThat(session.end()).isEqualTo(LocalTime.of(16, 0));
        });
    }

    @Test
    void numbersAndDaysThatAWorkbookShowsInAnotherWayAreNoText() throws IOException {
        small();
        Path workbook = EditionFolder.workbookOf(temporary, temporary.resolve("claims.xlsx"), book -> {
            Worksheet claims = book.newWorksheet("claims");
            List<String> names = List.of("id", "section", "label", "printed", "value", "qualifier");
            names.forEach(name -> claims.value(0, names.indexOf(name), name));
            List<String> cells = List.of("share", "S", "L", "", "37", "percent");
            cells.forEach(cell -> claims.value(1, cells.indexOf(cell), cell));
            claims.value(1, 3, 0.37);
            claims.style(1, 3).format("0%").set();
        });

        assertThat(codes(workbook)).containsExactly("number-as-text");
    }

    @Test
    void picturesAreStoredAndNothingOutsideTheFolderIsRead() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", png);
        String header = "contribution,file,alternative,licence\n";
        small().with("images/a.png", png.toByteArray()).with("images.csv", header + "day,images/a.png,Black,CC0-1.0\n");
        imported();
        assertThat(pictures.sizeOf(day().images().getFirst().picture()))
                .hasValueSatisfying(size -> assertThat(size.width()).isEqualTo(4));

        Path inside = Files.createDirectories(temporary.resolve("inside"));
        EditionFolder.small(inside, YEAR).with("images.csv", header + """
                day,../images/a.png,Black,CC0-1.0
                day,/etc/hostname,Black,CC0-1.0
                day,link.png,Black,CC0-1.0
                day,none.png,Black,CC0-1.0
                day,images.csv,Black,CC0-1.0
                day,images.csv,,
                """);
        Files.createSymbolicLink(inside.resolve("link.png"), temporary.resolve("images/a.png"));

        assertThat(codes(inside))
                .containsExactly(
                        "picture-path",
                        "picture-path",
                        "picture-missing",
                        "picture-missing",
                        "picture-refused",
                        "required",
                        "required");
    }

    @Test
    void countriesThatContradictTheirCoordinatesAreNoted() {
        small().with("organisations.csv", """
                id,name,kind,country,latitude,longitude,time_zone
                porto-2093,Porto,city,PR,41.1579,-8.6291,Europe/Lisbon
                """);

        assertThat(imported().warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("country-elsewhere");
            assertThat(warning.arguments()).containsEntry("nearest", "PT");
        });
    }

    @Test
    void cityThatOnlyPromotesOrSpeaksIsSupportingAndOneThatPublishesIsAHost() {
        small().with("contributions.csv", HEADER + "day,porto-2093,Talks,promotion|speaker,About it\n");
        imported();
        assertThat(rolesOfPorto()).containsExactly(Role.SUPPORTING);

        small().with("contributions.csv", HEADER + "day,porto-2093,Talks,paper,About it\n");
        imported();
        assertThat(rolesOfPorto()).containsExactly(Role.HOST);
    }

    private Set<Role> rolesOfPorto() {
        return editions.takingPart(new OrganisationId("porto-2093")).getFirst().roles();
    }

    private EditionFolder small() {
        return EditionFolder.small(temporary, YEAR);
    }

    private Contribution day() {
        return programme
                .published(new ContributionId(new EditionId(YEAR), "day"))
                .orElseThrow();
    }

    private Imported imported() {
        return imported(temporary);
    }

    private Imported imported(Path source) {
        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(source, false, null), ImportProgress.NONE);
        assertThat(outcome).isInstanceOf(Imported.class);
        return (Imported) outcome;
    }

    private List<String> codes(Path source) {
        var outcome =
                exchange.importEdition(Actor.OPERATOR, new ImportRequest(source, false, null), ImportProgress.NONE);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).errors().stream().map(Finding::code).toList();
    }
}
