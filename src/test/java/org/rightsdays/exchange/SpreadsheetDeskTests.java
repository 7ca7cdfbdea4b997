package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Batches.Begun;
import org.rightsdays.programme.submissions.Batches.Undone;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class SpreadsheetDeskTests {

    private static final Actor OFFICER = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    private static final String HEADER = "id,host,title,title@pt,kinds,summary,mode,language\n";

    @Autowired
    private DeskImport files;

    @Autowired
    private Batches batches;

    @Autowired
    private Given given;

    @TempDir
    private Path folder;

    @BeforeEach
    void edition() {
        given.edition();
    }

    @Test
    void threeErrorsInFiveHundredRowsAreToldAtOnceAndNothingIsWritten() throws IOException {
        String rows = IntStream.rangeClosed(1, 500)
                .mapToObj(SpreadsheetDeskTests::row)
                .collect(Collectors.joining());
        rows = rows.replace("paper-17,", "Paper 17,")
                .replace("paper-230,porto-of-the-tests", "paper-230,niteroi-of-the-tests")
                .replace("Title 499,Título 499,paper", "Title 499,Título 499,papre");
        UUID batch = UUID.randomUUID();

        DeskImport.Outcome outcome = read(rows, batch, false);

        assertThat(outcome.errorsTotal()).isEqualTo(3);
        assertThat(outcome.errors())
                .extracting(finding -> finding.place().row())
                .containsExactlyInAnyOrder(18L, 231L, 500L);
        assertThat(outcome.begun()).isNull();
        assertThat(batches.own(OFFICER, batch)).isEmpty();
    }

    @Test
    void rowsBecomeDraftsInAllTheirLanguagesAndCanBeUndone() throws IOException {
        UUID batch = UUID.randomUUID();

        DeskImport.Outcome outcome = read(row(1) + row(2), batch, false);

        assertThat(outcome.begun()).isEqualTo(new Begun(batch, 2, 0));
        Draft first = batches.own(OFFICER, batch).getFirst();
        assertThat(first.content().values())
                .containsEntry("title@en", "Title 1")
                .containsEntry("title@pt", "Título 1");

        assertThat(batches.undo(OFFICER, batch)).isEqualTo(new Undone(2, 0));
        assertThat(batches.own(OFFICER, batch)).isEmpty();
    }

    @Test
    void sameFileAgainMakesNoSecondDraft() throws IOException {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        read(row(1), first, false);

        assertThat(read(row(1) + row(2), second, false).begun()).isEqualTo(new Begun(second, 1, 1));
        assertThat(batches.own(OFFICER, first)).hasSize(1);
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        UUID batch = UUID.randomUUID();

        assertThat(read(row(1), batch, true).titles()).containsExactly("Title 1");
        assertThat(batches.own(OFFICER, batch)).isEmpty();
    }

    @Test
    void whatWasSubmittedSinceStaysWhenAnImportIsUndone() throws IOException {
        UUID batch = UUID.randomUUID();
        read(row(1) + row(2), batch, false);
        assertThat(batches.submit(OFFICER, batch)).isEqualTo(new Batches.Submitted(2, 0));

        assertThat(batches.undo(OFFICER, batch)).isEqualTo(new Undone(0, 2));
    }

    @Test
    void foreignOrganisersBringNothing() throws IOException {
        Files.writeString(folder.resolve("contributions.csv"), HEADER + row(1));
        Actor stranger = Actor.of(UUID.randomUUID(), Set.of());

        assertThatThrownBy(() ->
                        files.read(stranger, Cast.PORTO.id(), Cast.EDITION.id(), folder, UUID.randomUUID(), false))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void fileThatIsNoSpreadsheetIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("contributions.xlsx"), "not a workbook");

        DeskImport.Outcome outcome =
                files.read(OFFICER, Cast.PORTO.id(), Cast.EDITION.id(), file, UUID.randomUUID(), true);

        assertThat(outcome.errors()).extracting(finding -> finding.code()).containsExactly("not-workbook");
    }

    private DeskImport.Outcome read(String rows, UUID batch, boolean dryRun) throws IOException {
        Files.writeString(folder.resolve("contributions.csv"), HEADER + rows);
        return files.read(OFFICER, Cast.PORTO.id(), Cast.EDITION.id(), folder, batch, dryRun);
    }

    private static String row(int number) {
        return "paper-%1$d,porto-of-the-tests,Title %1$d,Título %1$d,paper,Summary %1$d,online,en%n".formatted(number);
    }
}
