package org.rightsdays.publishing.site;

import java.net.URI;
import java.util.List;
import org.rightsdays.coalition.Coalition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds whom a reader can write to: by configuration and by the edition. Roles only, never a person. */
@Component
class Contacts {

    private final Coalition coalition;
    private final String site;

    Contacts(Coalition coalition, @Value("${rightsdays.contact:}") String site) {
        this.coalition = coalition;
        this.site = site;
    }

    ContactView of(Visit visit) {
        var edition = visit.shownEdition();
        var ofSite = ContactAddress.of(site).orElse(null);
        if (edition == null) {
            return new ContactView(null, ofSite, "", List.of());
        }
        List<String> coordinators = coalition.find(edition.coordinators()).values().stream()
                .map(city -> city.name().in(visit.language()).text())
                .sorted(visit.words().alphabetical())
                .toList();
        return new ContactView(
                ContactAddress.of(edition.contact()).orElse(null),
                ofSite,
                coordinators.isEmpty() ? "" : visit.words().list(coordinators),
                edition.websites().stream().map(URI::toString).toList());
    }
}
