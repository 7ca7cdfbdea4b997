package org.rightsdays.editions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsdays.coalition.OrganisationId;

/**
 * All editions and roles as one content version has them.
 *
 * @param lastChange the content version that last changed any of it
 * @param editions newest first
 */
record EditionsSnapshot(
        long version,
        long lastChange,
        List<Edition> editions,
        Map<EditionId, List<TakingPart>> byEdition,
        Map<OrganisationId, List<TakingPart>> byOrganisation) {

    static final EditionsSnapshot NOTHING = new EditionsSnapshot(-1, -1, List.of(), Map.of(), Map.of());

    static EditionsSnapshot of(long version, long lastChange, List<Edition> editions, List<TakingPart> takingPart) {
        return new EditionsSnapshot(
                version,
                lastChange,
                editions,
                takingPart.stream().collect(Collectors.groupingBy(TakingPart::edition)),
                takingPart.stream().collect(Collectors.groupingBy(TakingPart::organisation)));
    }

    EditionsSnapshot unchangedUntil(long newVersion) {
        return new EditionsSnapshot(newVersion, lastChange, editions, byEdition, byOrganisation);
    }

    Optional<Edition> find(EditionId id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
