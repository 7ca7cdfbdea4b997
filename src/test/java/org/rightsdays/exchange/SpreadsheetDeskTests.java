package org.rightsdays.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.exchange.DeskImport.Outcome;
import org.rightsdays.exchange.DeskImport.Step;
import org.rightsdays.exchange.findings.Finding;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Batches.Undone;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftContent;
import org.rightsdays.programme.submissions.Drafts;
import org.rightsdays.programme.submissions.Fate;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class SpreadsheetDeskTests {

    private static final Actor OFFICER = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
    private static final String HEADER = "id,host,title,title@pt,kinds,summary,mode,language\n";

    @Autowired
    private DeskImport files;

    @Autowired
    private Batches batches;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Drafts drafts;

    @Autowired
    private History history;

    @Autowired
    private Given given;

    @BeforeEach
    void edition() {
        given.editionWithoutDrafts();
    }

    @Test
    void threeErrorsInFiveHundredRowsAreToldAtOnceAndNothingIsWritten() {
        UUID batch = UUID.randomUUID();

        Outcome outcome = bring(withThreeErrors(), batch, Step.ALL);

        assertThat(outcome.errors())
                .extracting(error -> error.place().row(), error -> error.place().column(), Finding::value)
                .containsExactlyInAnyOrder(
                        tuple(18L, "id", "Paper 17"),
                        tuple(231L, "host", "niteroi-of-the-tests"),
                        tuple(500L, "kinds", "papre"));
        assertThat(outcome.errorsTotal()).isEqualTo(3);
        assertThat(outcome.wrong()).isEqualTo(3);
        assertThat(outcome.taken()).isNull();
        assertThat(batches.own(OFFICER, batch)).isEmpty();
    }

    @Test
    void rowsWithoutAnErrorCanBeTakenAndTheOthersFollowInTheCorrectedFile() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        Outcome some = bring(withThreeErrors(), first, Step.RIGHT_ONES);
        Outcome rest = bring(rows(500), second, Step.ALL);

        assertThat(Desk.taken(some).count(Fate.NEW)).isEqualTo(497);
        assertThat(Desk.taken(rest).fates()).isEqualTo(Map.of(Fate.NEW, 3, Fate.SAME, 497));
        assertThat(batches.own(OFFICER, second))
                .extracting(Draft::title)
                .containsExactlyInAnyOrder("Title 17", "Title 230", "Title 499");
    }

    @Test
    void fileThatBreaksOffIsNotTakenInParts() {
        Outcome outcome = bring(rows(3) + "paper-4,\"never closed", UUID.randomUUID(), Step.RIGHT_ONES);

        assertThat(outcome.errorsTotal()).isEqualTo(1);
        assertThat(outcome.separable()).isFalse();
        assertThat(outcome.taken()).isNull();
    }

    @Test
    void rowsKeepTheOrderOfTheFileThoughTheClockStoodStill() {
        UUID batch = UUID.randomUUID();
        bring(rows(8), batch, Step.ALL);
        database.sql("update programme.draft set created = '2031-10-01T08:00:00Z' where batch = ?")
                .param(batch)
                .update();

        assertThat(batches.own(OFFICER, batch))
                .extracting(draft -> draft.content().values().get("title@en"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8).mapToObj(i -> "Title " + i).toList());
    }

    @Test
    void rowsBecomeDraftsInAllTheirLanguagesAndCanBeUndone() {
        UUID batch = UUID.randomUUID();

        Outcome outcome = bring(row(1) + row(2), batch, Step.ALL);

        assertThat(Desk.taken(outcome).fates()).isEqualTo(Map.of(Fate.NEW, 2));
        Draft first = batches.own(OFFICER, batch).getFirst();
        assertThat(first.content().values())
                .containsEntry("title@en", "Title 1")
                .containsEntry("title@pt", "Título 1")
                .containsEntry("translations", "pt");

        assertThat(batches.undo(OFFICER, batch)).isEqualTo(new Undone(2, 0));
        assertThat(batches.own(OFFICER, batch)).isEmpty();
    }

    @Test
    void draftNeedNotBeComplete() {
        UUID batch = UUID.randomUUID();

        Outcome outcome = bring("idea,,An idea,,,,,\n", batch, Step.ALL);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.lines().getFirst().expected().missing()).isPositive();
        assertThat(batches.own(OFFICER, batch)).extracting(Draft::title).containsExactly("An idea");
    }

    @Test
    void sameFileAgainChangesNothing() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        bring(row(1), first, Step.ALL);

        Outcome again = bring(row(1) + row(2), second, Step.ALL);

        assertThat(Desk.taken(again).fates()).isEqualTo(Map.of(Fate.SAME, 1, Fate.NEW, 1));
        assertThat(batches.own(OFFICER, first).getFirst().version()).isEqualTo(1);
    }

    @Test
    void changedRowChangesItsDraftWithHistoryAndCanBeUndone() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        bring(row(1), first, Step.ALL);

        bring(row(1).replace("Summary 1", "Better summary"), second, Step.ALL);

        Draft draft = batches.own(OFFICER, second).getFirst();
        assertThat(draft.content().value("summary@en")).isEqualTo("Better summary");
        assertThat(history.of("draft " + draft.id()).getLast().changes().get("summary@en"))
                .isEqualTo(new History.Change("Summary 1", "Better summary"));

        assertThat(batches.undo(OFFICER, second)).isEqualTo(new Undone(1, 0));
        assertThat(batches.own(OFFICER, first).getFirst().content().value("summary@en"))
                .isEqualTo("Summary 1");
    }

    @Test
    void whatPeopleWroteSinceStaysAndWhatBothChangedIsLeftToThem() {
        UUID batch = UUID.randomUUID();
        bring(row(1), batch, Step.ALL);
        Draft draft = batches.own(OFFICER, batch).getFirst();
        save(draft, Map.of("summary@en", "Written by hand"));

        Outcome otherField = bring(row(1).replace(",online,", ",mixed,"), UUID.randomUUID(), Step.ALL);
        Outcome sameField = bring(row(1).replace("Summary 1", "From the file"), UUID.randomUUID(), Step.ALL);

        Outcome sameAgain = bring(row(1).replace(",online,", ",mixed,"), UUID.randomUUID(), Step.ALL);

        assertThat(sameAgain.lines().getFirst().expected().fate()).isEqualTo(Fate.SAME);
        assertThat(otherField.lines().getFirst().expected().fate()).isEqualTo(Fate.CHANGED);
        assertThat(sameField.lines().getFirst().expected().fate()).isEqualTo(Fate.CLASHES);
        assertThat(drafts.find(OFFICER, draft.id()).orElseThrow().content().values())
                .containsEntry("summary@en", "Written by hand")
                .containsEntry("mode", "mixed");
    }

    @Test
    void dryRunWritesNothing() {
        UUID batch = UUID.randomUUID();

        assertThat(bring(row(1), batch, Step.CHECK).lines())
                .extracting(line -> line.expected().fate())
                .containsExactly(Fate.NEW);
        assertThat(batches.own(OFFICER, batch)).isEmpty();
    }

    @Test
    void whatWasSubmittedSinceStaysWhenAnImportIsUndone() {
        UUID batch = UUID.randomUUID();
        bring(row(1) + row(2), batch, Step.ALL);
        assertThat(batches.submit(OFFICER, batch)).isEqualTo(new Batches.Submitted(2, 0));

        assertThat(batches.undo(OFFICER, batch)).isEqualTo(new Undone(0, 2));
    }

    @Test
    void publishedEntryIsChangedInItsDraftUntilThatIsPublished() {
        given.contributions(Given.contribution("known").build());
        UUID batch = UUID.randomUUID();

        bring("known,,A new title,,workshop,A summary,in-person,en\n", batch, Step.ALL);

        Draft draft = batches.own(OFFICER, batch).getFirst();
        assertThat(draft.title()).isEqualTo("A new title");
        assertThat(draft.hasUnpublishedChanges()).isTrue();
        assertThat(batches.undo(OFFICER, batch)).isEqualTo(new Undone(1, 0));
    }

    @Test
    void foreignOrganisersBringNothing() {
        var stranger = new Desk(files, Actor.of(UUID.randomUUID(), Set.of()));

        assertThatThrownBy(() -> stranger.bring(Desk.csv(HEADER + row(1)), UUID.randomUUID(), Step.ALL))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void fileThatIsNoSpreadsheetIsToldSo() {
        var file = new DeskFile("contributions.xlsx", null, "", "no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(new Desk(files, OFFICER).check(file).errors())
                .extracting(Finding::code)
                .containsExactly("not-workbook");
    }

    private void save(Draft draft, Map<String, String> changed) {
        DraftContent content = draft.content().with(changed);
        drafts.save(OFFICER, draft.id(), draft.version(), content, Set.of());
    }

    private Outcome bring(String rows, UUID batch, Step step) {
        return new Desk(files, OFFICER).bring(Desk.csv(HEADER + rows), batch, step);
    }

    private static String withThreeErrors() {
        return rows(500)
                .replace("paper-17,", "Paper 17,")
                .replace("paper-230," + Cast.PORTO.id().slug(), "paper-230,niteroi-of-the-tests")
                .replace("Title 499,Título 499,paper", "Title 499,Título 499,papre");
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(SpreadsheetDeskTests::row)
                .collect(Collectors.joining());
    }

    private static String row(int number) {
        return "paper-%1$d,porto-of-the-tests,Title %1$d,Título %1$d,paper,Summary %1$d,online,en%n".formatted(number);
    }
}
