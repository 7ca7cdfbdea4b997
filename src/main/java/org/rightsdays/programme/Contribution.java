package org.rightsdays.programme;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * Anything that a city or partner gives to an edition: an event, a campaign, a paper, support.
 *
 * @param sessions empty where only the edition's days are known
 * @param stateNote why it was cancelled, postponed or moved, in public words
 * @param changed when the public record last changed; null before it is saved
 * @param sequence number of changes since it was published, for calendars
 */
public record Contribution(
        ContributionId id,
        OrganisationId host,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText description,
        Set<Format> formats,
        AttendanceMode mode,
        Set<Theme> themes,
        Set<Principle> principles,
        ContributionState state,
        @Nullable LocalizedText stateNote,
        boolean longRunning,
        List<Part> parts,
        List<Session> sessions,
        List<Place> places,
        List<Link> links,
        List<SpokenLanguage> languages,
        Map<Accessibility, Answer> accessibility,
        @Nullable LocalizedText accessibilityNote,
        Cost cost,
        @Nullable LocalizedText audience,
        Answer withChildren,
        RightsLabel rights,
        List<Partner> partners,
        List<Image> images,
        @Nullable Instant changed,
        int sequence) {

    public Contribution {
        formats = Ordered.set(formats);
        themes = Ordered.set(themes);
        principles = Ordered.set(principles);
        parts = List.copyOf(parts);
        sessions = List.copyOf(sessions);
        places = List.copyOf(places);
        links = List.copyOf(links);
        languages = List.copyOf(languages);
        accessibility = Ordered.stated(Accessibility.class, accessibility);
        partners = List.copyOf(partners);
        images = List.copyOf(images);
    }

    /** In the order of the vocabulary. */
    public Set<Kind> kinds() {
        return Ordered.set(formats.stream().map(Format::kind).collect(Collectors.toSet()));
    }

    /**
     * Whether something of these formats and sessions runs for longer than the days unless its host says otherwise: what
     * isn't an event at all, an exhibition by itself, and sessions of more than two days.
     */
    public static boolean runsLonger(Set<Format> formats, List<Session> sessions) {
        boolean noEvent = formats.stream().noneMatch(format -> format.kind() == Kind.EVENT);
        boolean longSession = sessions.stream()
                .anyMatch(
                        session -> session.lastDay().isAfter(session.firstDay().plusDays(1)));
        return noEvent || formats.equals(Set.of(Format.EXHIBITION)) || longSession;
    }

    public Answer accessible(Accessibility fact) {
        return accessibility.getOrDefault(fact, Answer.NOT_STATED);
    }

    /** The same with another state and the public reason for it. */
    public Contribution in(ContributionState newState, @Nullable LocalizedText reason) {
        return new Contribution(
                id,
                host,
                title,
                summary,
                description,
                formats,
                mode,
                themes,
                principles,
                newState,
                reason,
                longRunning,
                parts,
                sessions,
                places,
                links,
                languages,
                accessibility,
                accessibilityNote,
                cost,
                audience,
                withChildren,
                rights,
                partners,
                images,
                changed,
                sequence);
    }

    /** The same with other partners. */
    public Contribution with(List<Partner> newPartners) {
        return new Contribution(
                id,
                host,
                title,
                summary,
                description,
                formats,
                mode,
                themes,
                principles,
                state,
                stateNote,
                longRunning,
                parts,
                sessions,
                places,
                links,
                languages,
                accessibility,
                accessibilityNote,
                cost,
                audience,
                withChildren,
                rights,
                newPartners,
                images,
                changed,
                sequence);
    }

    /** The same as it is kept after a change. */
    Contribution asSaved(@Nullable Instant at, int number) {
        return new Contribution(
                id,
                host,
                title,
                summary,
                description,
                formats,
                mode,
                themes,
                principles,
                state,
                stateNote,
                longRunning,
                parts,
                sessions,
                places,
                links,
                languages,
                accessibility,
                accessibilityNote,
                cost,
                audience,
                withChildren,
                rights,
                partners,
                images,
                at,
                number);
    }

    /** A piece of a contribution that is counted by itself, such as a workshop beside an exhibition. */
    public record Part(
            String key,
            LocalizedText title,
            Set<Format> formats,
            AttendanceMode mode,
            @Nullable LocalizedText summary) {

        public Part {
            formats = Ordered.set(formats);
        }
    }

    /**
     * Where it takes place.
     *
     * @param latitude WGS 84 degrees, north positive; null where not stated
     * @param longitude WGS 84 degrees, east positive; null where not stated
     */
    public record Place(
            String key,
            LocalizedText name,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** A public address: where to join online, watch again, register or read more. */
    public record Link(
            Purpose purpose, URI address, @Nullable LocalizedText label) {

        public enum Purpose {
            JOIN,
            REGISTER,
            RECORDING,
            MORE
        }
    }

    /** A language, by BCP 47 tag (sign languages by their own tag), and how it is present. */
    public record SpokenLanguage(String language, Modality modality) {}

    /** What it costs to take part; {@code note} says how much, or for whom it is free. */
    public record Cost(Answer free, @Nullable LocalizedText note) {}

    /** The digital-rights label; a question without an answer is not stated. */
    public record RightsLabel(
            Map<RightsQuestion, Answer> answers, @Nullable LocalizedText note) {

        public RightsLabel {
            answers = Ordered.stated(RightsQuestion.class, answers);
        }

        public Answer to(RightsQuestion question) {
            return answers.getOrDefault(question, Answer.NOT_STATED);
        }
    }

    public record Partner(OrganisationId organisation, PartnerRole role) {}

    /** A stored picture ({@link org.rightsdays.platform.storage.Pictures}) with what a reader must know of it. */
    public record Image(
            String picture,
            LocalizedText alternative,
            @Nullable String credit,
            String licence) {}
}
