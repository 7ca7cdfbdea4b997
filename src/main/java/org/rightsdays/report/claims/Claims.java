package org.rightsdays.report.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.report.claims.Printed.Entry;
import org.rightsdays.report.claims.Printed.Heading;
import org.rightsdays.report.claims.Printed.Spelling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What documents print about an edition, as it was entered. */
@Component
public class Claims {

    private final PrintedStore store;
    private final ContentVersion contentVersion;
    private final History history;

    Claims(PrintedStore store, ContentVersion contentVersion, History history) {
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
    }

    /** In the order in which it was entered. */
    public Printed of(EditionId edition) {
        return new Printed(
                List.copyOf(store.read(edition, Claim.class).values()),
                List.copyOf(store.read(edition, Entry.class).values()),
                List.copyOf(store.read(edition, Heading.class).values()),
                List.copyOf(store.read(edition, Spelling.class).values()));
    }

    /** Creates or changes by id, with history. */
    @Transactional
    public Saved saveClaims(Actor actor, EditionId edition, List<Claim> claims) {
        return save(actor, edition, Claim.class, claims, Claim::id);
    }

    /** Creates or changes by list and position, with history. */
    @Transactional
    public Saved saveEntries(Actor actor, EditionId edition, List<Entry> entries) {
        return save(
                actor,
                edition,
                Entry.class,
                entries,
                entry -> entry.list().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "/"
                        + entry.position());
    }

    /** Creates or changes by title, with history. */
    @Transactional
    public Saved saveHeadings(Actor actor, EditionId edition, List<Heading> headings) {
        return save(actor, edition, Heading.class, headings, Heading::title);
    }

    /** Creates or changes by the printed words, with history. */
    @Transactional
    public Saved saveSpellings(Actor actor, EditionId edition, List<Spelling> spellings) {
        return save(actor, edition, Spelling.class, spellings, Spelling::words);
    }

    private <T extends Record> Saved save(
            Actor actor, EditionId edition, Class<T> type, List<T> wanted, Function<T, String> key) {
        contentVersion.startWriting();
        Map<String, T> stored = store.read(edition, type);
        var changed = new LinkedHashMap<String, T>();
        var steps = new ArrayList<Step>();
        int created = 0;
        for (T one : wanted) {
            T was = stored.get(key.apply(one));
            if (one.equals(was)) {
                continue;
            }
            changed.put(key.apply(one), one);
            String subject = "printed " + edition + "/" + PrintedStore.kind(type) + "/" + key.apply(one);
            created += was == null ? 1 : 0;
            steps.add(
                    was == null
                            ? new Step(subject, "created", Map.of())
                            : new Step(subject, "changed", Changes.between(was, one)));
        }
        if (!changed.isEmpty()) {
            store.write(edition, type, changed, contentVersion.raise());
            history.add(actor, steps);
        }
        return new Saved(created, changed.size() - created, wanted.size() - changed.size());
    }
}
