package org.rightsdays.publishing.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Image;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.Theme;
import org.rightsdays.publishing.linkeddata.LinkedData;
import org.rightsdays.publishing.site.ContributionView.Alternative;
import org.rightsdays.publishing.site.ContributionView.FilterLink;
import org.rightsdays.publishing.site.ContributionView.ImageView;
import org.rightsdays.publishing.site.ContributionView.LinkView;
import org.rightsdays.publishing.site.ContributionView.PartView;
import org.rightsdays.publishing.site.ContributionView.PartnerView;
import org.rightsdays.publishing.site.ContributionView.PlaceView;
import org.rightsdays.publishing.site.HomeView.Named;
import org.springframework.stereotype.Component;

/** Gathers what the page of a contribution shows. */
@Component
class ContributionReading {

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private final Coalition coalition;
    private final Pictures pictures;
    private final ContributionHistory history;
    private final LinkedData linkedData;

    ContributionReading(Coalition coalition, Pictures pictures, ContributionHistory history, LinkedData linkedData) {
        this.coalition = coalition;
        this.pictures = pictures;
        this.history = history;
        this.linkedData = linkedData;
    }

    ContributionView of(Visit visit, Contribution contribution) {
        Words words = visit.words();
        String language = visit.language();
        var times = new Times(words);
        var named = coalition.find(organisations(contribution));
        return new ContributionView(
                contribution.title().in(language),
                contribution.summary().in(language),
                shown(contribution.description(), language),
                contribution.formats().stream()
                        .map(format -> link(visit, format))
                        .toList(),
                Entries.stateOf(contribution, words),
                shown(contribution.stateNote(), language),
                host(visit, contribution, named),
                languageNote(contribution, words),
                alternatives(visit, contribution),
                times.of(contribution),
                times.onlyDays(visit.edition()),
                contribution.places().stream()
                        .map(place -> place(place, language))
                        .toList(),
                words.name(Entries.modeOf(contribution)),
                links(contribution, words),
                parts(contribution, words),
                images(visit, contribution),
                Conditions.of(contribution, words),
                partners(visit, contribution, named),
                contribution.themes().stream().map(theme -> link(visit, theme)).toList(),
                contribution.principles().stream().map(words::name).toList(),
                history.of(contribution.id(), words),
                visit.to().calendar(contribution.id()),
                linkedData.of(contribution, visit.edition(), named, visit.to()));
    }

    static @Nullable Shown shown(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language);
    }

    private static List<OrganisationId> organisations(Contribution contribution) {
        var ids = new LinkedHashSet<OrganisationId>();
        ids.add(contribution.host());
        contribution.partners().stream().map(Partner::organisation).forEach(ids::add);
        return List.copyOf(ids);
    }

    private static @Nullable Named host(
            Visit visit, Contribution contribution, Map<OrganisationId, Organisation> named) {
        Organisation host = named.get(contribution.host());
        return host == null
                ? null
                : new Named(
                        host.name().in(visit.language()),
                        Entries.hostAddress(visit, visit.edition(), host.id(), host),
                        host.country() == null ? null : visit.words().country(host.country()));
    }

    private static @Nullable String languageNote(Contribution contribution, Words words) {
        Shown title = contribution.title().in(words.language().tag());
        return title.fallback()
                ? words.say("contribution.language", "language", words.languageName(title.language()))
                : null;
    }

    /** Languages of the interface that its title and summary exist in, other than the one that is shown. */
    private static List<Alternative> alternatives(Visit visit, Contribution contribution) {
        String shown = contribution.title().in(visit.language()).language();
        return visit.languages().stream()
                .filter(language -> !contribution.title().in(language.tag()).fallback()
                        && !contribution.summary().in(language.tag()).fallback()
                        && !contribution.title().in(language.tag()).language().equals(shown))
                .map(language -> new Alternative(
                        language.tag(),
                        language.direction(),
                        language.ownName(),
                        visit.to().in(language.tag()).contribution(contribution.id())))
                .toList();
    }

    private static PlaceView place(Place place, String language) {
        boolean known = place.latitude() != null && place.longitude() != null;
        return new PlaceView(
                place.name().in(language),
                place.address(),
                known ? "geo:" + place.latitude() + "," + place.longitude() : null);
    }

    private static List<LinkView> links(Contribution contribution, Words words) {
        return contribution.links().stream()
                .filter(link ->
                        SAFE_SCHEMES.contains(Optional.ofNullable(link.address().getScheme())
                                .orElse("")
                                .toLowerCase(java.util.Locale.ROOT)))
                .map(link -> link(link, words))
                .toList();
    }

    private static LinkView link(Link link, Words words) {
        String host = Optional.ofNullable(link.address().getHost())
                .orElse(link.address().getSchemeSpecificPart());
        return new LinkView(
                words.name(link.purpose()),
                shown(link.label(), words.language().tag()),
                link.address().toString(),
                host);
    }

    private static List<PartView> parts(Contribution contribution, Words words) {
        String language = words.language().tag();
        return contribution.parts().stream()
                .map(part -> new PartView(
                        part.title().in(language),
                        words.list(part.formats().stream().map(words::name).toList()),
                        words.say("contribution.mode", "mode", words.name(part.mode())),
                        shown(part.summary(), language)))
                .toList();
    }

    private List<ImageView> images(Visit visit, Contribution contribution) {
        return contribution.images().stream()
                .flatMap(image -> pictures.sizeOf(image.picture()).map(size -> image(visit, image, size)).stream())
                .toList();
    }

    private static ImageView image(Visit visit, Image image, Pictures.Size size) {
        return new ImageView(
                visit.to().picture(image.picture()),
                size.width(),
                size.height(),
                image.alternative().in(visit.language()),
                image.credit(),
                image.licence());
    }

    private static List<PartnerView> partners(
            Visit visit, Contribution contribution, Map<OrganisationId, Organisation> named) {
        return contribution.partners().stream()
                .flatMap(partner -> Optional.ofNullable(named.get(partner.organisation()))
                        .map(organisation -> new PartnerView(
                                organisation.name().in(visit.language()),
                                Entries.hostAddress(visit, visit.edition(), organisation.id(), organisation),
                                visit.words().name(partner.role())))
                        .stream())
                .toList();
    }

    private static FilterLink link(Visit visit, Format format) {
        return new FilterLink(
                visit.words().name(format),
                visit.to().programme(visit.edition().id(), ProgrammeFilter.NONE.withFormats(Set.of(format))));
    }

    private static FilterLink link(Visit visit, Theme theme) {
        return new FilterLink(
                visit.words().name(theme),
                visit.to().programme(visit.edition().id(), ProgrammeFilter.NONE.withThemes(Set.of(theme))));
    }
}
