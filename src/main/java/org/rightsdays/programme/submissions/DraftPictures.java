package org.rightsdays.programme.submissions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.submissions.Questions.Group;
import org.springframework.stereotype.Component;

/** Pictures for drafts: what is no picture is refused, the rest is drawn anew, so that no place or camera goes along. */
@Component
public class DraftPictures {

    private static final int FIRST_BYTES = 400;

    private final Drafts drafts;
    private final Pictures pictures;

    DraftPictures(Drafts drafts, Pictures pictures) {
        this.drafts = drafts;
        this.pictures = pictures;
    }

    /** What becomes of a picture. */
    public sealed interface Added {

        record Kept(Draft draft) implements Added {}

        /** @param key of the sentence that says why, and what to do */
        record Refused(String key) implements Added {}
    }

    /**
     * Adds a picture as a row of the draft.
     *
     * @param about answers to the other questions of the row, without group and row; alternative texts in the language
     *     of the draft
     */
    public Added add(Actor actor, DraftId id, byte[] bytes, Map<String, String> about) {
        Draft draft = drafts.find(actor, id).orElseThrow(NoSuchDraft::new);
        drafts.requireFree(actor, draft.owner());
        Group group = Questions.IMAGES;
        if (draft.content().rows(group).size() >= group.most()) {
            return new Added.Refused("submission.picture.too-many");
        }
        if (isDrawing(bytes)) {
            return new Added.Refused("submission.picture.svg");
        }
        String hash;
        try {
            hash = pictures.store(bytes);
        } catch (IllegalArgumentException _) {
            return new Added.Refused("submission.picture.wrong");
        }
        String row = "p" + hash.substring(0, 12);
        var values = new TreeMap<String, String>();
        about.forEach((question, value) -> {
            Question asked = group.question(question);
            String field = group.field(row, asked);
            values.put(asked.translated() ? field + "@" + draft.content().language() : field, value.strip());
        });
        values.put(group.field(row, group.question("picture")), hash);
        var rows = new java.util.LinkedHashSet<>(draft.content().rows(group));
        rows.add(row);
        values.put(group.name(), String.join("|", rows));
        var saving = drafts.save(actor, id, draft.version(), draft.content().with(values), Set.of());
        return saving instanceof Drafts.Saving.Kept kept
                ? new Added.Kept(kept.draft())
                : new Added.Refused("submission.picture.again");
    }

    /** Drawings can hold programs, and are refused with a reason of their own. */
    private static boolean isDrawing(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, FIRST_BYTES), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.contains("<svg") || start.stripLeading().startsWith("<?xml");
    }
}
