package org.rightsdays.publishing.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Session;
import org.rightsdays.publishing.Addresses;
import org.rightsdays.publishing.ProgrammeQuery;

/** A contribution as an event, or as a work where nothing takes place. */
record DescribedContribution(
        Contribution contribution, Edition edition, Map<OrganisationId, Organisation> organisations, Addresses to) {

    private static final int MOST_SESSIONS = 50;

    Map<String, Object> asMap() {
        boolean event = Types.isEvent(contribution.formats());
        var description = Description.inContext(Types.of(contribution.formats()))
                .with("@id", to.absolute(to.in("en").contribution(contribution.id())) + "#contribution")
                .with("name", text(contribution.title()))
                .with("description", text(contribution.summary()))
                .with("url", address())
                .with("image", images())
                .with("inLanguage", languages())
                .with("isAccessibleForFree", yesOrNo())
                .with(
                        "keywords",
                        contribution.themes().stream()
                                .sorted()
                                .map(ProgrammeQuery::named)
                                .toList());
        return (event ? asEvent(description) : asWork(description)).asMap();
    }

    private Description asEvent(Description description) {
        List<Session> sessions = contribution.sessions();
        DescribedTime time = sessions.isEmpty() ? DescribedTime.of(edition) : DescribedTime.of(sessions);
        return description
                .with("startDate", time.start())
                .with("endDate", time.end())
                .with("eventStatus", Types.of(contribution.state()))
                .with("eventAttendanceMode", attendance())
                .with("location", locations())
                .with("organizer", by(PartnerRole.CO_HOST, true))
                .with("contributor", by(PartnerRole.PARTNER, false))
                .with("performer", by(PartnerRole.SPEAKER, false))
                .with("sponsor", by(PartnerRole.SPONSOR, false))
                .with("superEvent", DescribedEdition.brief(edition, to))
                .with("subEvent", sessions.size() < 2 ? null : subEvents(sessions));
    }

    private Description asWork(Description description) {
        return description
                .with("creator", by(PartnerRole.CO_HOST, true))
                .with("contributor", by(PartnerRole.PARTNER, false))
                .with("sponsor", by(PartnerRole.SPONSOR, false))
                .with(
                        "temporalCoverage",
                        edition.days().firstDay() + "/" + edition.days().lastDay());
    }

    private List<Map<String, Object>> subEvents(List<Session> sessions) {
        return sessions.stream().limit(MOST_SESSIONS).map(this::subEvent).toList();
    }

    private Map<String, Object> subEvent(Session session) {
        DescribedTime time = DescribedTime.of(session);
        String title = session.title() == null ? text(contribution.title()) : text(session.title());
        return Description.of("Event")
                .with("name", title)
                .with("startDate", time.start())
                .with("endDate", time.end())
                .with("location", place(session.place()).map(this::place).orElse(null))
                .asMap();
    }

    private @Nullable String attendance() {
        if (contribution.state() == ContributionState.MOVED_ONLINE) {
            return Types.attendance("Online");
        }
        return switch (contribution.mode()) {
            case IN_PERSON -> Types.attendance("Offline");
            case ONLINE -> Types.attendance("Online");
            case MIXED -> Types.attendance("Mixed");
            case NOT_STATED -> null;
        };
    }

    /** The stated places and the page to join; where only the mode is known, the city and this page stand in. */
    private List<Object> locations() {
        var all = new ArrayList<Object>();
        contribution.places().forEach(place -> all.add(place(place)));
        boolean inPerson =
                contribution.mode() == AttendanceMode.IN_PERSON || contribution.mode() == AttendanceMode.MIXED;
        Organisation host = organisations.get(contribution.host());
        if (all.isEmpty() && inPerson && host != null && host.isCity()) {
            all.add(new DescribedOrganisation(host, to.language()).asPlace());
        }
        boolean online = contribution.mode() == AttendanceMode.ONLINE
                || contribution.mode() == AttendanceMode.MIXED
                || contribution.state() == ContributionState.MOVED_ONLINE;
        List<String> joining = contribution.links().stream()
                .filter(link -> link.purpose() == Link.Purpose.JOIN)
                .map(link -> link.address().toString())
                .toList();
        Stream<String> pages = joining.isEmpty() && online ? Stream.of(address()) : joining.stream();
        pages.forEach(page ->
                all.add(Description.of("VirtualLocation").with("url", page).asMap()));
        return all;
    }

    private Optional<Place> place(@Nullable String key) {
        return contribution.places().stream()
                .filter(place -> place.key().equals(key))
                .findFirst();
    }

    private Map<String, Object> place(Place place) {
        Organisation host = organisations.get(contribution.host());
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return Description.of("Place")
                .with("name", text(place.name()))
                .with(
                        "address",
                        place.address() == null && host == null
                                ? null
                                : Description.of("PostalAddress")
                                        .with("streetAddress", place.address())
                                        .with("addressLocality", host == null || !host.isCity() ? null : name(host))
                                        .with("addressCountry", host == null ? null : host.country())
                                        .asMap())
                .with(
                        "geo",
                        latitude == null || longitude == null ? null : DescribedOrganisation.geo(latitude, longitude))
                .asMap();
    }

    private List<Map<String, Object>> by(PartnerRole role, boolean withHost) {
        Stream<OrganisationId> partners = contribution.partners().stream()
                .filter(partner -> partner.role() == role)
                .map(Partner::organisation);
        return (withHost ? Stream.concat(Stream.of(contribution.host()), partners) : partners)
                .map(organisations::get)
                .filter(Objects::nonNull)
                .map(organisation -> new DescribedOrganisation(organisation, to.language()).asMap())
                .toList();
    }

    private List<String> images() {
        return Stream.concat(
                        contribution.images().stream().map(image -> to.picture(image.picture())),
                        Stream.of(to.preview(contribution.id())))
                .map(to::absolute)
                .toList();
    }

    private List<String> languages() {
        return contribution.languages().stream()
                .map(SpokenLanguage::language)
                .distinct()
                .toList();
    }

    private @Nullable Boolean yesOrNo() {
        return switch (contribution.cost().free()) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            case NOT_STATED -> null;
        };
    }

    private String address() {
        return to.absolute(to.contribution(contribution.id()));
    }

    private String name(Organisation organisation) {
        return organisation.name().in(to.language()).text();
    }

    private String text(LocalizedText text) {
        return text.in(to.language()).text();
    }
}
