package org.rightsdays.publishing.site;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Contribution;
import org.rightsdays.publishing.site.OrganisationView.Link;
import org.rightsdays.publishing.site.OrganisationView.Logo;
import org.rightsdays.publishing.site.OrganisationView.More;
import org.rightsdays.publishing.site.OrganisationView.Website;
import org.rightsdays.publishing.site.OrganisationView.Year;
import org.rightsdays.publishing.site.Participants.Participant;
import org.rightsdays.report.FinalReports;
import org.springframework.stereotype.Component;

/** Puts together what the page of a city or partner says. */
@Component
class Organisations {

    private final Coalition coalition;
    private final Editions editions;
    private final Contributions contributions;
    private final Entries entries;
    private final Pictures pictures;
    private final FinalReports reports;

    Organisations(
            Coalition coalition,
            Editions editions,
            Contributions contributions,
            Entries entries,
            Pictures pictures,
            FinalReports reports) {
        this.coalition = coalition;
        this.editions = editions;
        this.contributions = contributions;
        this.entries = entries;
        this.pictures = pictures;
        this.reports = reports;
    }

    OrganisationView view(Visit visit, Participant participant) {
        var words = visit.words();
        var edition = visit.edition();
        Organisation organisation = participant.organisation();
        OrganisationId id = organisation.id();
        List<Contribution> everywhere = contributions.of(id);
        var hosted = contributions.hosted(edition.id(), id);
        var hostedIds = hosted.contributions().stream().map(Contribution::id).collect(Collectors.toSet());
        List<Contribution> helped = everywhere.stream()
                .filter(contribution -> contribution.id().edition().equals(edition.id()))
                .filter(contribution -> !contribution.host().equals(id) && !hostedIds.contains(contribution.id()))
                .limit(Contributions.SHOWN)
                .toList();
        return new OrganisationView(
                organisation.name().in(visit.language()),
                kind(words, organisation),
                participant.rolesIn(words),
                organisation.isCity() ? words.name(organisation.membership()) : null,
                website(organisation.website()),
                logo(visit, organisation.logo()),
                organisation.summary() == null ? null : organisation.summary().in(visit.language()),
                entries.of(visit, edition, hosted.contributions()),
                more(visit, id, hosted.total()),
                report(visit, organisation),
                entries.of(visit, edition, helped),
                companions(visit, id, hosted.contributions()),
                others(visit, organisation, everywhere));
    }

    private static String kind(Words words, Organisation organisation) {
        String kind = words.name(organisation.kind());
        String country = organisation.country();
        return country == null ? kind : words.say("organisation.kind", "kind", kind, "country", words.country(country));
    }

    private static @Nullable More more(Visit visit, OrganisationId id, int total) {
        return total <= Contributions.SHOWN
                ? null
                : new More(
                        visit.to().programme(visit.edition().id(), Contributions.hostedBy(id)),
                        visit.words().say("organisation.all", "count", total));
    }

    private @Nullable String report(Visit visit, Organisation organisation) {
        EditionId edition = visit.edition().id();
        String slug = organisation.id().slug();
        boolean has = organisation.isCity()
                && reports.published(edition)
                        .filter(report -> report.city(slug).isPresent())
                        .isPresent();
        return has ? visit.to().reportOfCity(edition, slug) : null;
    }

    private static @Nullable Website website(@Nullable URI address) {
        return address == null || address.getHost() == null
                ? null
                : new Website(address.toString(), address.getHost().replaceFirst("^www\\.", ""));
    }

    private @Nullable Logo logo(Visit visit, Organisation.@Nullable Logo logo) {
        return Optional.ofNullable(logo)
                .flatMap(stored -> pictures.sizeOf(stored.picture())
                        .map(size -> new Logo(
                                visit.to().picture(stored.picture()),
                                stored.alternative().in(visit.language()),
                                size.width(),
                                size.height())))
                .orElse(null);
    }

    /** Partners of what is hosted, and hosts where it is a co-host. */
    private List<Link> companions(Visit visit, OrganisationId self, Collection<Contribution> hosted) {
        var ids = hosted.stream()
                .flatMap(contribution -> contribution.partners().stream())
                .map(Contribution.Partner::organisation)
                .filter(other -> !other.equals(self))
                .collect(Collectors.toSet());
        var order = Comparator.comparing(
                (Link link) -> link.name().text(), visit.words().alphabetical());
        return coalition.find(ids).values().stream()
                .map(other -> new Link(
                        other.name().in(visit.language()),
                        address(visit, visit.edition().id(), other)))
                .sorted(order)
                .toList();
    }

    private List<Year> others(Visit visit, Organisation organisation, List<Contribution> everywhere) {
        Map<EditionId, List<Contribution>> byEdition = everywhere.stream()
                .collect(Collectors.groupingBy(contribution -> contribution.id().edition()));
        return editions.takingPart(organisation.id()).stream()
                .filter(part -> !part.edition().equals(visit.edition().id()))
                .map(part -> year(visit, organisation, part, byEdition.getOrDefault(part.edition(), List.of())))
                .toList();
    }

    private static Year year(Visit visit, Organisation organisation, TakingPart part, List<Contribution> given) {
        return new Year(
                part.edition().toString(),
                address(visit, part.edition(), organisation),
                new Participant(organisation, part.roles()).rolesIn(visit.words()),
                given.stream()
                        .limit(Contributions.SHOWN)
                        .map(contribution -> new Link(
                                contribution.title().in(visit.language()),
                                visit.to().contribution(contribution.id())))
                        .toList());
    }

    static String address(Visit visit, EditionId edition, Organisation organisation) {
        return organisation.isCity()
                ? visit.to().city(edition, organisation.id())
                : visit.to().partner(edition, organisation.id());
    }
}
