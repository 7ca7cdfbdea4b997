package org.rightsdays.programme.submissions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.rightsdays.programme.submissions.Drafts.Saving;
import org.springframework.stereotype.Component;

/** Puts a text that arrives together with what is kept of a locked draft. */
@Component
class DraftSaving {

    private final DraftStore store;
    private final Clock clock;

    DraftSaving(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What both make together. Whoever asks writes it, so that a step that follows at once is written along. */
    Saving together(Draft draft, int version, DraftContent mine, Set<String> current) {
        DraftContent wanted = mine;
        if (version != draft.version()) {
            DraftContent base = store.earlier(draft.id(), version).orElse(draft.content());
            Merge.Merged merged = Merge.of(base, draft.content(), mine);
            if (!merged.clashes().isEmpty()) {
                return new Saving.Clashes(draft, merged.clashes(), merged.content());
            }
            wanted = merged.content();
        }
        return new Saving.Kept(next(draft, wanted.after(draft.content(), current)));
    }

    Saving write(Draft draft, int version, DraftContent mine, Set<String> current) {
        Saving saving = together(draft, version, mine, current);
        if (saving instanceof Saving.Kept(Draft next)) {
            write(draft, next);
        }
        return saving;
    }

    /** Writes another content where it differs. */
    Draft write(Draft draft, DraftContent content) {
        Draft next = next(draft, content);
        write(draft, next);
        return next;
    }

    void write(Draft before, Draft next) {
        if (next != before) {
            store.write(next);
        }
    }

    private Draft next(Draft draft, DraftContent content) {
        if (content.equals(draft.content())) {
            return draft;
        }
        store.keepEarlier(draft);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Steps.saved(draft, content, now);
    }
}
