package org.rightsdays.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private final Submissions submissions;
    private final Moderation moderation;

    Said(Submissions submissions, Moderation moderation) {
        this.submissions = submissions;
        this.moderation = moderation;
    }

    /** Oldest first. The dialogue is for those whom the case concerns; colleagues see what was asked for. */
    List<String> of(Desk desk, Draft draft) {
        var said = new ArrayList<String>();
        if (draft.state() == DraftState.CHANGES_ASKED || draft.state() == DraftState.ACCEPTED) {
            submissions.asked(draft).ifPresent(text -> said.add(text.inOriginal()));
        }
        try {
            moderation
                    .pending("contribution", draft.id().toString())
                    .ifPresent(pending -> moderation.dialogue(desk.actor(), pending.id()).stream()
                            .map(Message::text)
                            .forEach(said::add));
        } catch (Forbidden _) {
            return said;
        }
        return said;
    }

    /** Where the moderators can be written to while they decide; null after that. */
    @Nullable
    String address(Desk desk, Draft draft) {
        return moderation
                .pending("contribution", draft.id().toString())
                .map(pending -> desk.at("/desk/dialogue/" + pending.id()))
                .orElse(null);
    }
}
