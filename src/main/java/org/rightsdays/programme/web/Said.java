package org.rightsdays.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Condition;
import org.rightsdays.moderation.Conditions;
import org.rightsdays.moderation.Message;
import org.rightsdays.moderation.Moderation;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftState;
import org.rightsdays.programme.submissions.Submissions;
import org.springframework.stereotype.Component;

/** What moderators asked for, and what was said about a draft. */
@Component
class Said {

    private static final String KIND = "contribution";

    private final Submissions submissions;
    private final Moderation moderation;
    private final Conditions conditions;

    Said(Submissions submissions, Moderation moderation, Conditions conditions) {
        this.submissions = submissions;
        this.moderation = moderation;
        this.conditions = conditions;
    }

    /** The condition under which it was accepted, while it is not settled. */
    Optional<Condition> condition(Draft draft) {
        String key = draft.id().toString();
        return Optional.ofNullable(conditions.unsettled(KIND, List.of(key)).get(key));
    }

    /** Oldest first. The dialogue is for those whom the case concerns; colleagues see what was asked for. */
    List<String> of(Desk desk, Draft draft) {
        var said = new ArrayList<String>();
        if (draft.state() == DraftState.CHANGES_ASKED) {
            submissions.asked(draft).ifPresent(text -> said.add(text.inOriginal()));
        }
        condition(draft).map(Condition::text).ifPresent(said::add);
        try {
            moderation
                    .pending(KIND, draft.id().toString())
                    .ifPresent(pending -> moderation.dialogue(desk.actor(), pending.id()).stream()
                            .map(Message::text)
                            .forEach(said::add));
        } catch (Forbidden _) {
            return said;
        }
        return said;
    }

    /** Where the moderators can be written to while they decide, or wait for what they asked; null after that. */
    @Nullable
    String address(Desk desk, Draft draft) {
        return moderation
                .pending(KIND, draft.id().toString())
                .map(Case::id)
                .or(() -> condition(draft).map(Condition::about))
                .map(id -> desk.at("/desk/dialogue/" + id))
                .orElse(null);
    }
}
