package org.rightsdays.programme.submissions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.moderation.Described.Hint;
import org.rightsdays.moderation.Described.Noticed;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.Session;
import org.springframework.stereotype.Component;

/** What a program notices about a submission: likely doubles and missing essentials. It decides nothing. */
@Component
class Hints {

    private static final int LOOKED_AT = 400;
    private static final int SHOWN = 5;

    /** Titles that share this much of their words are told; on a common day, less is enough. */
    private static final double ALIKE = 0.7;

    private static final double ALIKE_ON_ONE_DAY = 0.4;

    private final Programme programme;
    private final DraftStore store;

    Hints(Programme programme, DraftStore store) {
        this.programme = programme;
        this.store = store;
    }

    List<Hint> about(Draft draft, Contribution contribution, Words words) {
        var hints = new ArrayList<>(doubles(draft, contribution, words));
        missing(contribution, words).forEach(hints::add);
        if (draft.late()) {
            hints.add(new Hint(Noticed.OTHER, words.say("submission.hint.late"), null));
        }
        return List.copyOf(hints);
    }

    private List<Hint> doubles(Draft draft, Contribution contribution, Words words) {
        var hints = new ArrayList<Hint>();
        programme.of(draft.owner(), LOOKED_AT).stream()
                .filter(other -> other.id().edition().equals(draft.edition()))
                .filter(other -> alike(contribution, other))
                .forEach(other -> hints.add(new Hint(
                        Noticed.DUPLICATE,
                        words.say(
                                "submission.hint.published",
                                "title",
                                other.title().inOriginal()),
                        ContributionModeration.address(other.id(), words))));
        store.ofHost(draft.edition(), draft.owner(), LOOKED_AT).stream()
                .filter(other -> !other.id().equals(draft.id()))
                .filter(other -> Titles.likeness(other.title(), draft.title()) >= ALIKE)
                .forEach(other -> hints.add(new Hint(
                        Noticed.DUPLICATE,
                        words.say("submission.hint.submitted", "title", other.title()),
                        "/" + words.language().tag() + "/preview/" + other.preview())));
        return hints.stream().limit(SHOWN).toList();
    }

    private static boolean alike(Contribution one, Contribution other) {
        double likeness =
                Titles.likeness(one.title().inOriginal(), other.title().inOriginal());
        return likeness >= ALIKE
                || (likeness >= ALIKE_ON_ONE_DAY && days(one).stream().anyMatch(days(other)::contains));
    }

    private static Set<LocalDate> days(Contribution contribution) {
        return contribution.sessions().stream().map(Session::firstDay).collect(Collectors.toSet());
    }

    private static List<Hint> missing(Contribution contribution, Words words) {
        var missing = new ArrayList<String>();
        boolean event = contribution.kinds().contains(Kind.EVENT);
        if (contribution.description() == null) {
            missing.add(words.say("submission.missing.description"));
        }
        if (event && contribution.languages().isEmpty()) {
            missing.add(words.say("submission.missing.languages"));
        }
        if (event && contribution.accessibility().isEmpty() && contribution.accessibilityNote() == null) {
            missing.add(words.say("submission.missing.accessibility"));
        }
        if (event && contribution.rights().answers().isEmpty()) {
            missing.add(words.say("submission.missing.rights"));
        }
        if (event && contribution.cost().free() == Answer.NOT_STATED) {
            missing.add(words.say("submission.missing.cost"));
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(new Hint(
                        Noticed.MISSING, words.say("submission.hint.missing", "facts", words.list(missing)), null));
    }
}
