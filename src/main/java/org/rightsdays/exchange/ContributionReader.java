package org.rightsdays.exchange;

import static org.rightsdays.exchange.columns.ContributionColumns.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.columns.Column;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Cost;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.RightsLabel;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Session;

/** Turns a row of {@code contributions}, and what other files add to it, into a contribution. */
final class ContributionReader {

    private static final LocalizedText NOTHING = LocalizedText.of("und", "-");

    private ContributionReader() {}

    /**
     * The contribution, or null when something essential is missing or wrong, which has then been told.
     *
     * @param kept as it is published; columns and details that the folder says nothing about stay as they are
     * @param storing turns the path of a picture into the hash of what is stored
     */
    static @Nullable Contribution read(
            Entry row, EditionId edition, Details details, @Nullable Contribution kept, UnaryOperator<String> storing) {
        String slug = row.get(ID);
        String host = row.get(HOST);
        LocalizedText title = row.textOr(TITLE, kept == null ? null : kept.title());
        LocalizedText summary = row.textOr(SUMMARY, kept == null ? null : kept.summary());
        var formats = row.get(KINDS);
        Contribution draft = facts(row, kept == null ? blank(edition) : kept, details, storing);
        if (slug == null || host == null || title == null || summary == null || formats == null) {
            return null;
        }
        return new Contribution(
                new ContributionId(edition, slug),
                new OrganisationId(host),
                title,
                summary,
                draft.description(),
                formats,
                draft.mode(),
                draft.themes(),
                draft.principles(),
                draft.state(),
                draft.stateNote(),
                longRunning(row, kept, formats, draft.sessions()),
                draft.parts(),
                draft.sessions(),
                draft.places(),
                draft.links(),
                draft.languages(),
                draft.accessibility(),
                draft.accessibilityNote(),
                draft.cost(),
                draft.audience(),
                draft.withChildren(),
                draft.rights(),
                draft.partners(),
                draft.images(),
                null,
                0);
    }

    /** Everything that isn't essential. */
    private static Contribution facts(Entry row, Contribution before, Details details, UnaryOperator<String> storing) {
        return new Contribution(
                before.id(),
                before.host(),
                before.title(),
                before.summary(),
                row.textOr(DESCRIPTION, before.description()),
                before.formats(),
                or(row.getOr(MODE, before.mode()), AttendanceMode.NOT_STATED),
                or(row.getOr(THEMES, before.themes()), Set.of()),
                or(row.getOr(PRINCIPLES, before.principles()), Set.of()),
                or(row.getOr(STATE, before.state()), ContributionState.PUBLISHED),
                row.textOr(STATE_NOTE, before.stateNote()),
                before.longRunning(),
                saidOr(details.parts(), before.parts()),
                saidOr(details.sessions(), before.sessions()),
                saidOr(details.places(), before.places()),
                saidOr(details.links(), before.links()),
                or(row.getOr(LANGUAGES, before.languages()), List.of()),
                answers(row, ACCESSIBILITY, before.accessibility()),
                row.textOr(ACCESSIBILITY_NOTE, before.accessibilityNote()),
                new Cost(
                        or(row.getOr(FREE, before.cost().free()), Answer.NOT_STATED),
                        row.textOr(COST_NOTE, before.cost().note())),
                row.textOr(AUDIENCE, before.audience()),
                or(row.getOr(WITH_CHILDREN, before.withChildren()), Answer.NOT_STATED),
                new RightsLabel(
                        answers(row, RIGHTS, before.rights().answers()),
                        row.textOr(RIGHTS_NOTE, before.rights().note())),
                or(row.getOr(PARTNERS, before.partners()), List.of()),
                saidOr(stored(details.images(), storing), before.images()),
                null,
                0);
    }

    private static boolean longRunning(
            Entry row, @Nullable Contribution kept, Set<Format> formats, List<Session> sessions) {
        if (kept != null && !row.has(LONG_RUNNING)) {
            return kept.longRunning();
        }
        Answer said = row.get(LONG_RUNNING);
        return said == Answer.YES || (said != Answer.NO && Contribution.runsLonger(formats, sessions));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static <T> List<T> saidOr(List<T> said, List<T> before) {
        return said.isEmpty() ? before : List.copyOf(said);
    }

    private static List<Image> stored(List<Image> images, UnaryOperator<String> storing) {
        return images.stream()
                .map(image ->
                        new Image(storing.apply(image.picture()), image.alternative(), image.credit(), image.licence()))
                .toList();
    }

    /** Answers other than "not stated", which is what a missing answer means. */
    private static <E extends Enum<E>> Map<E, Answer> answers(
            Entry row, Map<E, Column<Answer>> columns, Map<E, Answer> before) {
        if (columns.isEmpty()) {
            return Map.of();
        }
        var answers = new EnumMap<E, Answer>(columns.keySet().iterator().next().getDeclaringClass());
        columns.forEach((question, column) -> {
            Answer answer = row.getOr(column, before.get(question));
            if (answer != null && answer != Answer.NOT_STATED) {
                answers.put(question, answer);
            }
        });
        return Map.copyOf(answers);
    }

    private static Contribution blank(EditionId edition) {
        return new Contribution(
                new ContributionId(edition, ""),
                new OrganisationId(""),
                NOTHING,
                NOTHING,
                null,
                Set.of(),
                AttendanceMode.NOT_STATED,
                Set.of(),
                Set.of(),
                ContributionState.PUBLISHED,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                new Cost(Answer.NOT_STATED, null),
                null,
                Answer.NOT_STATED,
                new RightsLabel(Map.of(), null),
                List.of(),
                List.of(),
                null,
                0);
    }
}
