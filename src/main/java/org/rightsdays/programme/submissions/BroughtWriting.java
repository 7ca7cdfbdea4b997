package org.rightsdays.programme.submissions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.submissions.Bringing.Plan;
import org.rightsdays.programme.submissions.BroughtStore.Row;
import org.springframework.stereotype.Component;

/** Writes what an import brings, and takes it back; each with its entry in the history. */
@Component
class BroughtWriting {

    private final Drafts drafts;
    private final DraftStore store;
    private final BroughtStore brought;
    private final History history;
    private final Clock clock;

    BroughtWriting(Drafts drafts, DraftStore store, BroughtStore brought, History history, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.brought = brought;
        this.history = history;
        this.clock = clock;
    }

    List<Row> of(UUID batch) {
        return brought.of(batch);
    }

    void begin(Actor actor, EditionId edition, OrganisationId owner, DraftContent content, Drafts.Origin origin) {
        Draft draft = drafts.begin(actor, edition, owner, content, origin);
        UUID batch = origin.batch();
        if (batch != null && batch.equals(draft.batch())) {
            brought.add(batch, new Row(draft.id(), null, draft.version()), content, clock.instant());
        }
    }

    void change(Actor actor, Draft draft, Plan plan, UUID batch) {
        Draft next = drafts.write(draft, plan.content());
        brought.add(batch, new Row(draft.id(), draft.version(), next.version()), plan.told(), clock.instant());
        tell(actor, next, "imported", changes(draft.content(), next.content()));
    }

    /** False where somebody has worked on it since. */
    boolean undo(Actor actor, UUID batch, Row row) {
        Draft draft = drafts.lock(actor, row.draft());
        Integer before = row.before();
        if (draft.version() != row.after() || !draft.state().editable()) {
            return false;
        }
        if (before == null) {
            return undoBegun(actor, draft);
        }
        boolean isPublic = draft.publication() != null && !draft.hasUnpublishedChanges();
        Optional<DraftContent> earlier = store.earlier(draft.id(), before);
        if (isPublic || earlier.isEmpty()) {
            return false;
        }
        Draft next = drafts.write(draft, earlier.get());
        brought.remove(batch, draft.id());
        tell(actor, next, "undone", changes(draft.content(), earlier.get()));
        return true;
    }

    private boolean undoBegun(Actor actor, Draft draft) {
        if (draft.state() != DraftState.DRAFT) {
            return false;
        }
        store.remove(draft.id());
        tell(actor, draft, "undone", Map.of());
        return true;
    }

    private static Map<String, Change> changes(DraftContent before, DraftContent after) {
        var fields = new TreeSet<>(before.values().keySet());
        fields.addAll(after.values().keySet());
        var changes = new TreeMap<String, Change>();
        for (String field : fields) {
            String was = before.values().get(field);
            String is = after.values().get(field);
            if (!java.util.Objects.equals(was, is)) {
                changes.put(field, new Change(was, is));
            }
        }
        return changes;
    }

    private void tell(Actor actor, Draft draft, String step, Map<String, Change> changes) {
        history.add(actor, List.of(new Step(Drafts.subject(draft), step, changes)));
    }
}
