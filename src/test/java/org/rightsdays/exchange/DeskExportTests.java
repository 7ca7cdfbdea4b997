package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdays.exchange.DeskExport.Form;
import org.rightsdays.exchange.DeskImport.Outcome;
import org.rightsdays.exchange.DeskImport.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Fate;
import org.rightsdays.programme.submissions.Question;
import org.rightsdays.programme.submissions.Questions;
import org.rightsdays.programme.submissions.Spelling;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class DeskExportTests {

    private static final Actor OFFICER = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    /** What spreadsheet programs would run, split or lose. */
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"https://evil.example\";\"x\")",
            "'=1+1",
            "+47 123",
            "-2+3",
            "@SUM(A1)",
            "'quoted'",
            "a;b,c\"d\"|e",
            "#not a remark",
            "مرحبا بالعالم",
            "2031-12-10",
            "007");

    @Autowired
    private DeskExport export;

    @Autowired
    private DeskImport files;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Batches batches;

    @Autowired
    private Programme programme;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Given given;

    @BeforeEach
    void edition() {
        given.editionWithoutDrafts();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFieldComesBackUnchangedAndChangesNothing(Form form) throws IOException {
        Draft draft = begin(everything());
        given.contributions(
                Given.contribution("published").titled("pt", "=Publicado").build());

        Outcome again = new Desk(files, OFFICER).check(exported(form));

        assertThat(again.errors()).isEmpty();
        assertThat(again.warnings()).isEmpty();
        assertThat(again.lines()).extracting(line -> line.expected().fate()).containsExactly(Fate.SAME, Fate.SAME);
        assertThat(again.lines())
                .anySatisfy(line -> assertThat(line.expected().draft()).isEqualTo(draft.id()));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFieldIsInTheFile(Form form) throws IOException {
        DraftContent whole = everything();
        begin(whole);

        DraftContent read = new Desk(files, OFFICER)
                .check(exported(form))
                .lines()
                .getFirst()
                .brought()
                .content();

        var expected = new TreeMap<>(whole.values());
        // Rows of other groups than parts and places are named anew.
        expected.replaceAll((field, value) -> Questions.group(field).isPresent() ? "" : value);
        var found = new TreeMap<>(read.values());
        found.replaceAll((field, value) -> Questions.group(field).isPresent() ? "" : value);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void noCellOfACsvFileIsRun() throws IOException {
        begin(DraftContent.of(
                "en", Map.of("title@en", HOSTILE.get(0), "summary@en", HOSTILE.get(1), "audience@en", "@now")));

        String csv = tables(exported(Form.ZIP)).get("contributions");

        assertThat(csv)
                .contains(",\"'=HYPERLINK")
                .contains(",''=1+1,")
                .contains(",'@now,")
                .doesNotContain(",=")
                .doesNotContain(",\"=")
                .doesNotContain(",@");
    }

    @Test
    void changedRowChangesWhatIsPublishedByTheSameDoor() throws IOException {
        given.contributions(Given.contribution("published").build());
        Map<String, String> tables = tables(exported(Form.ZIP));
        tables.computeIfPresent("contributions", (name, csv) -> csv.replace("Title of published", "Another title"));
        UUID batch = UUID.randomUUID();

        Outcome outcome = new Desk(files, OFFICER).bring(Desk.archive(tables), batch, Step.ALL);

        assertThat(Desk.taken(outcome).fates()).isEqualTo(Map.of(Fate.CHANGED, 1));
        assertThat(title("published")).isEqualTo("Title of published");
        assertThat(batches.own(OFFICER, batch).getFirst().hasUnpublishedChanges())
                .isTrue();
    }

    @Test
    void fileThatIsOlderThanTheWorkOfOthersOverwritesNothing() throws IOException {
        Draft draft = begin(everything());
        Map<String, String> tables = tables(exported(Form.ZIP));
        tables.computeIfPresent("contributions", (name, csv) -> csv.replace("007", "008"));
        DraftContent content = draft.content().with(Map.of("title@en", "Written meanwhile"));
        drafts.save(OFFICER, draft.id(), draft.version(), content, Set.of());

        new Desk(files, OFFICER).bring(Desk.archive(tables), UUID.randomUUID(), Step.ALL);

        DraftContent now = drafts.find(OFFICER, draft.id()).orElseThrow().content();
        assertThat(now.value("title@en")).isEqualTo("Written meanwhile");
        assertThat(now.values()).containsValue("008").doesNotContainValue("007");
    }

    @Test
    void workbookHoldsTextAlone() throws IOException {
        begin(everything());

        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(exported(Form.XLSX).content()))) {
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.stream()
                            .filter(java.util.Objects::nonNull)
                            .forEach(cell -> assertThat(cell.getFormula()).isNull());
                }
            }
        }
    }

    @Test
    void foreignOrganisersGetNothing() {
        Actor stranger = Actor.of(UUID.randomUUID(), Set.of());

        assertThatThrownBy(() -> export.write(stranger, Cast.PORTO.id(), Cast.EDITION.id(), Form.XLSX))
                .isInstanceOf(Forbidden.class);
    }

    private Draft begin(DraftContent content) {
        return drafts.begin(OFFICER, Cast.EDITION.id(), Cast.PORTO.id(), content, UUID.randomUUID());
    }

    private String title(String slug) {
        return programme
                .published(Cast.EDITION.id(), List.of(slug))
                .getFirst()
                .title()
                .inOriginal();
    }

    private DeskFile exported(Form form) throws IOException {
        byte[] content = export.write(OFFICER, Cast.PORTO.id(), Cast.EDITION.id(), form);
        return new DeskFile(form == Form.XLSX ? "porto.xlsx" : "porto.zip", null, "", content);
    }

    private static Map<String, String> tables(DeskFile archive) throws IOException {
        var tables = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName().replace(".csv", ""), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }

    /** An answer to every question that there is, in two languages. */
    private DraftContent everything() throws IOException {
        var values = new TreeMap<String, String>();
        values.put("translations", "ar");
        for (Questions.Section section : Questions.Section.values()) {
            section.questions().forEach(question -> answer(question, question.name(), values));
            for (Questions.Group group : section.groups()) {
                String key = group.equals(Questions.PARTS) || group.equals(Questions.PLACES) ? "first" : "r1";
                values.put(group.name(), key);
                group.questions().forEach(question -> answer(question, group.field(key, question), values));
            }
        }
        return DraftContent.of("en", values);
    }

    private void answer(Question question, String field, Map<String, String> values) {
        String text = HOSTILE.get(values.size() % HOSTILE.size());
        String value = switch (question.form()) {
            case LINE -> question.name().equals("zone") ? "Europe/Lisbon" : text;
            case PARAGRAPHS -> text + "\n\n" + "=second";
            case ONE_OF -> choice(question, 1);
            case SOME_OF -> choice(question, 0) + "|" + choice(question, 1);
            case DAY -> "2031-12-10";
            case TIME -> question.name().equals("start") ? "09:30" : "11:00";
            case ADDRESS -> "https://porto.example/a?b=c&d=%C3%A9";
            case DEGREES -> "-8.6109";
            case LANGUAGE -> "fi";
            case ORGANISATION -> Cast.NITEROI.id().slug();
            case PART, PLACE -> "first";
            case PICTURE -> picture();
        };
        if (question.translated()) {
            values.put(field + "@en", value);
            values.put(field + "@ar", HOSTILE.get((values.size() + 3) % HOSTILE.size()));
        } else {
            values.put(field, value);
        }
    }

    private static String choice(Question question, int number) {
        return Spelling.of(
                java.util.Objects.requireNonNull(question.vocabulary()).getEnumConstants()[number]);
    }

    private String picture() {
        var drawn = new java.awt.image.BufferedImage(30, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(drawn, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return pictures.store(bytes.toByteArray());
    }
}
