package org.rightsdays.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.report.chapters.ReportWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The connecting texts that coordinators write, one for a chapter. */
@Component
public class Passages {

    private final ReportStore store;
    private final ContentVersion contentVersion;
    private final History history;

    Passages(ReportStore store, ContentVersion contentVersion, History history) {
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
    }

    /** The chapters that can have one, in order. */
    public List<String> chapters() {
        return ReportWriter.CHAPTERS;
    }

    /** By chapter; chapters without one are missing. */
    public Map<String, LocalizedText> of(EditionId edition) {
        return store.passages(edition);
    }

    /**
     * Writes, changes or takes away the text of a chapter in one language; tells whether anything changed. The first
     * language that was written stays the original.
     *
     * @param text blank to take it away
     * @throws org.rightsdays.platform.security.Forbidden for everybody but coordinators
     * @throws IllegalArgumentException where there is no such chapter
     */
    @Transactional
    public boolean write(Actor actor, EditionId edition, String chapter, String language, String text) {
        actor.require(Role.COORDINATOR);
        if (!chapters().contains(chapter)) {
            throw new IllegalArgumentException("No chapter " + chapter);
        }
        contentVersion.startWriting();
        LocalizedText before = store.passages(edition).get(chapter);
        LocalizedText after = changed(before, language, text.strip());
        if (Objects.equals(before, after)) {
            return false;
        }
        long version = contentVersion.raise();
        if (after == null) {
            store.delete(edition, chapter);
        } else {
            store.write(edition, chapter, after, version);
        }
        history.add(
                actor,
                List.of(new Step(
                        "report " + edition + "/" + chapter,
                        "changed",
                        Map.of(language, new Change(in(before, language), in(after, language))))));
        return true;
    }

    /** Takes a text over from another installation, with all its languages; one that was written here stays. */
    @Transactional
    public boolean restore(Actor actor, EditionId edition, String chapter, LocalizedText words) {
        contentVersion.startWriting();
        if (!chapters().contains(chapter) || store.passages(edition).containsKey(chapter)) {
            return false;
        }
        store.write(edition, chapter, words, contentVersion.raise());
        history.add(actor, List.of(new Step("report " + edition + "/" + chapter, "taken over", Map.of())));
        return true;
    }

    private static @Nullable LocalizedText changed(@Nullable LocalizedText before, String language, String text) {
        if (!text.isEmpty()) {
            return before == null ? LocalizedText.of(language, text) : before.with(language, text);
        }
        if (before == null) {
            return null;
        }
        var rest = new TreeMap<>(before.texts());
        rest.remove(language);
        if (rest.isEmpty()) {
            return null;
        }
        return new LocalizedText(rest.containsKey(before.original()) ? before.original() : rest.firstKey(), rest);
    }

    private static @Nullable String in(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.texts().get(language);
    }
}
