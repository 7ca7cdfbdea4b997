package org.rightsdays.editions;

import java.util.List;
import java.util.Optional;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** The editions and who takes part in them. */
@Component
public class Editions {

    /** Newest first. */
    public List<Edition> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Edition> find(EditionId id) {
        throw new UnsupportedOperationException();
    }

    /** The edition whose days are next or under way, else the latest; empty while there is none. */
    public Optional<Edition> current() {
        throw new UnsupportedOperationException();
    }

    /** Everyone who takes part, by slug. */
    public List<TakingPart> takingPart(EditionId edition) {
        throw new UnsupportedOperationException();
    }

    /** Where and how one organisation took part, newest edition first. */
    public List<TakingPart> takingPart(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /** Creates or changes; tells whether anything did. Runs in the caller's transaction. */
    public boolean save(Actor actor, Edition edition) {
        throw new UnsupportedOperationException();
    }

    /** Creates or changes roles; organisations not named keep theirs. Returns how many changed. */
    public int saveTakingPart(Actor actor, List<TakingPart> takingPart) {
        throw new UnsupportedOperationException();
    }
}
