package org.rightsdays.programme.submissions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.springframework.stereotype.Component;

/** Whether the call is open for an organisation now: days count where it is. */
@Component
public class Calls {

    private final Editions editions;
    private final Coalition coalition;
    private final Clock clock;

    Calls(Editions editions, Coalition coalition, Clock clock) {
        this.editions = editions;
        this.coalition = coalition;
        this.clock = clock;
    }

    public Call of(EditionId edition, OrganisationId organisation) {
        Optional<ZoneId> zone = coalition.find(organisation).map(Organisation::zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.orElse(ZoneOffset.UTC));
        return editions.find(edition).map(found -> Call.of(found, today)).orElse(Call.CLOSED);
    }

    /** Editions that something can be written for: those whose days are not over, the next one first. */
    public java.util.List<Edition> open() {
        LocalDate today = LocalDate.now(clock);
        return editions.all().stream()
                .filter(edition -> Call.of(edition, today) != Call.CLOSED)
                .sorted(java.util.Comparator.comparing(Edition::id))
                .toList();
    }
}
