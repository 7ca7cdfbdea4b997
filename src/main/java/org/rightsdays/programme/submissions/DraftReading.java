package org.rightsdays.programme.submissions;

import static org.rightsdays.programme.submissions.Questions.*;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Cost;
import org.rightsdays.programme.Contribution.RightsLabel;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.Session;

/** Makes a contribution of a draft, as far as it goes, and tells all that is wrong with it at once. */
final class DraftReading {

    private static final LocalizedText NOTHING_YET = LocalizedText.of("und", "…");

    /**
     * What a draft is read against.
     *
     * @param host which gives it
     * @param zone of the host, for times that name none
     * @param organisations whether an organisation exists
     * @param pictures whether a picture is stored
     */
    record Frame(
            ContributionId id,
            OrganisationId host,
            @Nullable ZoneId zone,
            Predicate<OrganisationId> organisations,
            Predicate<String> pictures) {}

    /** A contribution that can be shown, and what keeps it from being published. */
    record Read(Contribution contribution, List<Problem> problems) {}

    private final Frame frame;
    private final Answers answers;
    private final RowReading rows;

    private DraftReading(DraftContent content, Frame frame) {
        this.frame = frame;
        this.answers = new Answers(content);
        this.rows = new RowReading(answers, frame);
    }

    static Read read(DraftContent content, Frame frame) {
        var reading = new DraftReading(content, frame);
        Contribution contribution = reading.contribution();
        return new Read(contribution, reading.answers.problems());
    }

    private Contribution contribution() {
        Set<Format> formats = answers.someOf(FORMATS.name(), FORMATS, Format.class);
        LocalizedText title = text(TITLE);
        LocalizedText summary = text(SUMMARY);
        LocalizedText description = text(DESCRIPTION);
        List<Contribution.Part> parts = rows.parts();
        List<Contribution.Place> places = rows.places();
        List<Session> sessions = rows.sessions();
        checkTimes(formats, sessions);
        Answer runsLonger = answers.answer(LONG_RUNNING);
        return new Contribution(
                frame.id(),
                frame.host(),
                title == null ? NOTHING_YET : title,
                summary == null ? NOTHING_YET : summary,
                description,
                formats,
                answers.oneOf(MODE.name(), MODE, AttendanceMode.class).orElse(AttendanceMode.NOT_STATED),
                answers.someOf(THEMES.name(), THEMES, org.rightsdays.programme.Theme.class),
                answers.someOf(PRINCIPLES.name(), PRINCIPLES, org.rightsdays.programme.Principle.class),
                ContributionState.PUBLISHED,
                null,
                runsLonger == Answer.YES || (runsLonger != Answer.NO && Contribution.runsLonger(formats, sessions)),
                parts,
                sessions,
                places,
                rows.links(),
                rows.languages(),
                facts(org.rightsdays.programme.Accessibility.class, Section.ACCESS),
                text(ACCESSIBILITY_NOTE),
                new Cost(answers.answer(FREE), text(COST_NOTE)),
                text(AUDIENCE),
                answers.answer(WITH_CHILDREN),
                new RightsLabel(
                        facts(org.rightsdays.programme.RightsQuestion.class, Section.RIGHTS), text(RIGHTS_NOTE)),
                rows.partners(),
                rows.images(),
                null,
                0);
    }

    private void checkTimes(Set<Format> formats, List<Session> sessions) {
        boolean event = formats.stream().anyMatch(format -> format.kind() == Kind.EVENT);
        boolean said = answers.content().rows(SESSIONS).stream()
                .anyMatch(row -> answers.content().hasRow(SESSIONS, row));
        if (event && sessions.isEmpty() && !said) {
            answers.wrong(SESSIONS.name(), "session-missing");
        }
    }

    private @Nullable LocalizedText text(Question question) {
        return answers.text(question.name(), question);
    }

    private <E extends Enum<E>> Map<E, Answer> facts(Class<E> type, Section section) {
        var facts = new EnumMap<E, Answer>(type);
        for (Question question : section.questions()) {
            Spelling.read(type, question.name()).ifPresent(fact -> facts.put(fact, answers.answer(question)));
        }
        return facts;
    }
}
