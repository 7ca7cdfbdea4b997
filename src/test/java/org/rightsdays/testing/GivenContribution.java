package org.rightsdays.testing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Cost;
import org.rightsdays.programme.Contribution.Link;
import org.rightsdays.programme.Contribution.Part;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Contribution.Place;
import org.rightsdays.programme.Contribution.RightsLabel;
import org.rightsdays.programme.Contribution.SpokenLanguage;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Session;
import org.rightsdays.programme.Theme;

/** A contribution in the making; what a test doesn't say is plain. */
public final class GivenContribution {

    private final String slug;
    private EditionId edition = Cast.EDITION.id();
    private OrganisationId host = Cast.PORTO.id();
    private LocalizedText title;
    private LocalizedText summary = LocalizedText.of("en", "A summary");
    private @Nullable LocalizedText description;
    private Set<Format> formats = EnumSet.of(Format.WORKSHOP);
    private AttendanceMode mode = AttendanceMode.IN_PERSON;
    private Set<Theme> themes = Set.of();
    private ContributionState state = ContributionState.PUBLISHED;
    private boolean longRunning;
    private List<Part> parts = List.of();
    private List<Session> sessions = List.of();
    private List<Place> places = List.of();
    private List<SpokenLanguage> languages = List.of();
    private final Map<Accessibility, Answer> accessibility = new EnumMap<>(Accessibility.class);
    private List<Partner> partners = List.of();
    private List<Link> links = List.of();

    GivenContribution(String slug) {
        this.slug = slug;
        this.title = LocalizedText.of("en", "Title of " + slug);
    }

    public GivenContribution of(EditionId newEdition) {
        edition = newEdition;
        return this;
    }

    public GivenContribution hostedBy(OrganisationId newHost) {
        host = newHost;
        return this;
    }

    public GivenContribution titled(String language, String text) {
        title = LocalizedText.of(language, text);
        return this;
    }

    public GivenContribution summed(String language, String text) {
        summary = LocalizedText.of(language, text);
        return this;
    }

    public GivenContribution described(LocalizedText text) {
        description = text;
        return this;
    }

    public GivenContribution as(Format... newFormats) {
        formats = EnumSet.copyOf(Arrays.asList(newFormats));
        return this;
    }

    public GivenContribution mode(AttendanceMode newMode) {
        mode = newMode;
        return this;
    }

    public GivenContribution about(Theme... newThemes) {
        themes = Set.of(newThemes);
        return this;
    }

    public GivenContribution state(ContributionState newState) {
        state = newState;
        return this;
    }

    public GivenContribution longRunning() {
        longRunning = true;
        return this;
    }

    public GivenContribution parts(Part... newParts) {
        parts = List.of(newParts);
        return this;
    }

    public GivenContribution sessions(Session... newSessions) {
        sessions = List.of(newSessions);
        return this;
    }

    public GivenContribution at(Place... newPlaces) {
        places = List.of(newPlaces);
        return this;
    }

    public GivenContribution linked(Link.Purpose purpose, String address) {
        links = List.of(new Link(purpose, java.net.URI.create(address), null));
        return this;
    }

    /** Languages by BCP 47 tag, all spoken. */
    public GivenContribution in(String... tags) {
        languages = Arrays.stream(tags)
                .map(tag -> new SpokenLanguage(tag, Modality.SPOKEN))
                .toList();
        return this;
    }

    public GivenContribution accessible(Accessibility... facts) {
        Arrays.stream(facts).forEach(fact -> accessibility.put(fact, Answer.YES));
        return this;
    }

    public GivenContribution with(PartnerRole role, OrganisationId... organisations) {
        partners = Arrays.stream(organisations)
                .map(organisation -> new Partner(organisation, role))
                .toList();
        return this;
    }

    public Contribution build() {
        return new Contribution(
                new ContributionId(edition, slug),
                host,
                title,
                summary,
                description,
                formats,
                mode,
                themes,
                Set.of(),
                state,
                null,
                longRunning,
                parts,
                sessions,
                places,
                links,
                languages,
                accessibility,
                null,
                new Cost(Answer.NOT_STATED, null),
                null,
                Answer.NOT_STATED,
                new RightsLabel(Map.of(), null),
                partners,
                List.of(),
                null,
                0);
    }
}
