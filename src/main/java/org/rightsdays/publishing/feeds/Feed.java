package org.rightsdays.publishing.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammePage;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.ProgrammeQuery;
import org.rightsdays.publishing.site.Visit;

/** One page of the programme for machines, with the addresses of the pages around it. */
record Feed(
        Visit visit,
        ProgrammeQuery query,
        ProgrammePage page,
        Map<OrganisationId, Organisation> organisations,
        Addresses.Feed form) {

    static Feed read(
            Programme programme,
            Coalition coalition,
            Visit visit,
            ProgrammeQuery query,
            Addresses.Feed form,
            int size) {
        ProgrammePage page = programme.search(visit.edition().id(), query.filter(), query.page(), size);
        var named = page.contributions().stream()
                .flatMap(contribution -> Stream.concat(
                        Stream.of(contribution.host()),
                        contribution.partners().stream().map(Contribution.Partner::organisation)))
                .collect(Collectors.toSet());
        return new Feed(visit, query, page, coalition.find(named), form);
    }

    List<Contribution> contributions() {
        return page.contributions();
    }

    String self() {
        return onPage(query.page());
    }

    Optional<String> next() {
        return query.page() < page.pages() ? Optional.of(onPage(query.page() + 1)) : Optional.empty();
    }

    Optional<String> previous() {
        return query.page() > 1 ? Optional.of(onPage(Math.min(query.page() - 1, page.pages()))) : Optional.empty();
    }

    String first() {
        return onPage(1);
    }

    String last() {
        return onPage(page.pages());
    }

    /** The page for people that shows the same. */
    String human() {
        return visit.to().absolute(visit.to().programme(visit.edition().id(), query.filter()));
    }

    String address(Contribution contribution) {
        return visit.to().absolute(visit.to().contribution(contribution.id()));
    }

    Shown shown(LocalizedText text) {
        return text.in(visit.language());
    }

    Optional<String> name(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id))
                .map(organisation -> shown(organisation.name()).text());
    }

    private String onPage(int number) {
        String programme = visit.to().programme(visit.edition().id());
        return visit.to()
                .absolute(programme + form.ending() + query.onPage(number).asQuery());
    }
}
