package org.rightsdays.publishing.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.editions.TakingPart.Role;
import org.rightsdays.platform.i18n.Words;
import org.springframework.stereotype.Component;

/** Who takes part in an edition, with their records. */
@Component
class Participants {

    private final Editions editions;
    private final Coalition coalition;

    Participants(Editions editions, Coalition coalition) {
        this.editions = editions;
        this.coalition = coalition;
    }

    /** An organisation in one edition. */
    record Participant(Organisation organisation, Set<Role> roles) {

        /** The roles in words, joined; empty when there is none. */
        String rolesIn(Words words) {
            return words.list(roles.stream().sorted().map(words::name).toList());
        }

        String nameIn(Words words) {
            return organisation.name().in(words.language().tag()).text();
        }
    }

    /** In the alphabetical order of the reader's language. */
    List<Participant> of(EditionId edition, Organisation.Kind kind, Words words) {
        List<TakingPart> parts = editions.takingPart(edition);
        Map<OrganisationId, Organisation> records =
                coalition.find(parts.stream().map(TakingPart::organisation).collect(Collectors.toSet()));
        return parts.stream()
                .flatMap(part -> Optional.ofNullable(records.get(part.organisation())).stream()
                        .map(organisation -> new Participant(organisation, part.roles())))
                .filter(participant -> participant.organisation().kind() == kind)
                .sorted(Comparator.comparing(participant -> participant.nameIn(words), words.alphabetical()))
                .toList();
    }

    /** Empty when there is no such organisation, or it does not take part in the edition. */
    Optional<Participant> find(EditionId edition, OrganisationId id) {
        return coalition
                .find(id)
                .flatMap(organisation -> editions.takingPart(id).stream()
                        .filter(part -> part.edition().equals(edition))
                        .findFirst()
                        .map(part -> new Participant(organisation, part.roles())));
    }
}
