package org.rightsdays.publishing.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.web.Part;
import org.rightsdays.platform.web.Parts;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.Listed;
import org.rightsdays.programme.Programme;
import org.springframework.stereotype.Component;

/** Entries of the programme's list as HTML, drawn once for each state of a contribution and each language. */
@Component
class Cards {

    private final Programme programme;
    private final Coalition coalition;
    private final Entries entries;
    private final Templates templates;
    private final Parts parts;

    Cards(Programme programme, Coalition coalition, Entries entries, Templates templates, Parts parts) {
        this.programme = programme;
        this.coalition = coalition;
        this.entries = entries;
        this.templates = templates;
        this.parts = parts;
    }

    /** In the order given; those that were not drawn before are read in one query. */
    List<Part> of(Visit visit, Edition edition, List<Listed> listed) {
        Map<OrganisationId, Organisation> hosts =
                coalition.find(listed.stream().map(Listed::host).collect(Collectors.toSet()));
        Map<ContributionId, Part> drawn = new HashMap<>();
        var missing = new ArrayList<Listed>();
        for (Listed one : listed) {
            Optional<Part> known = parts.find(Key.of(visit, one), MadeFrom.of(edition, one, hosts.get(one.host())));
            known.ifPresentOrElse(card -> drawn.put(one.id(), card), () -> missing.add(one));
        }
        if (!missing.isEmpty()) {
            draw(visit, edition, missing, hosts, drawn);
        }
        return listed.stream()
                .map(one -> Optional.ofNullable(drawn.get(one.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private void draw(
            Visit visit,
            Edition edition,
            List<Listed> missing,
            Map<OrganisationId, Organisation> hosts,
            Map<ContributionId, Part> drawn) {
        List<Contribution> read = programme.read(missing);
        List<EntryView> views = entries.of(visit, edition, read);
        for (int i = 0; i < read.size(); i++) {
            drawn.put(
                    read.get(i).id(),
                    templates.part("shared/entry.jte", Map.of("words", visit.words(), "entry", views.get(i))));
        }
        for (Listed one : missing) {
            Part card = drawn.get(one.id());
            if (card != null && one.changedIn() >= 0) {
                parts.keep(Key.of(visit, one), MadeFrom.of(edition, one, hosts.get(one.host())), card);
            }
        }
    }

    private record Key(int number, String language) {

        static Key of(Visit visit, Listed listed) {
            return new Key(listed.number(), visit.language());
        }
    }

    private record MadeFrom(
            long changedIn, Edition edition, @Nullable Organisation host) {

        static MadeFrom of(Edition edition, Listed listed, @Nullable Organisation host) {
            return new MadeFrom(listed.changedIn(), edition, host);
        }
    }
}
