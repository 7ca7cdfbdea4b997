package org.rightsdays.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Cities and partner organisations, kept from edition to edition. */
@Component
public class Coalition {

    public Optional<Organisation> find(OrganisationId id) {
        throw new UnsupportedOperationException();
    }

    /** Those of {@code ids} that exist. */
    public Map<OrganisationId, Organisation> find(Collection<OrganisationId> ids) {
        throw new UnsupportedOperationException();
    }

    /** Creates or changes each, writes history, and returns how many were new, changed or already the same. */
    public Saved save(Actor actor, List<Organisation> organisations) {
        throw new UnsupportedOperationException();
    }

    /** What a save did, in records. */
    public record Saved(int created, int changed, int unchanged) {

        public Saved plus(Saved other) {
            return new Saved(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }
    }
}
