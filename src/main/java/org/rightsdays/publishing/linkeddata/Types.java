package org.rightsdays.publishing.linkeddata;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.rightsdays.programme.ContributionState;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Kind;

/** Our vocabularies in the words of schema.org. */
final class Types {

    private static final String PREFIX = "https://schema.org/";

    private Types() {}

    static boolean isEvent(Set<Format> formats) {
        return formats.stream().anyMatch(format -> format.kind() == Kind.EVENT);
    }

    /** The most telling type of all formats. */
    static String of(Set<Format> formats) {
        boolean event = isEvent(formats);
        Optional<String> type = formats.stream()
                .sorted(Comparator.naturalOrder())
                .filter(format -> (format.kind() == Kind.EVENT) == event)
                .map(Types::of)
                .filter(name -> !name.equals("Event") && !name.equals("CreativeWork"))
                .findFirst();
        return type.orElse(event ? "Event" : "CreativeWork");
    }

    private static String of(Format format) {
        return switch (format) {
            case HACKATHON -> "Hackathon";
            case EXHIBITION -> "ExhibitionEvent";
            case WORKSHOP, TRAINING, WEBINAR, YOUTH_DIALOGUE -> "EducationEvent";
            case CONFERENCE, PANEL_DISCUSSION, OPEN_SESSION, OPEN_DISCUSSION, CEREMONY, CULTURAL_EVENT -> "Event";
            case PODCAST -> "PodcastSeries";
            case ARTICLES -> "Article";
            case PAPER -> "Report";
            case CAMPAIGN, INTERVIEWS, VIDEO, PROMOTION, SPEAKER, PROCLAMATION -> "CreativeWork";
        };
    }

    static String of(ContributionState state) {
        return PREFIX
                + switch (state) {
                    case PUBLISHED, HELD -> "EventScheduled";
                    case POSTPONED -> "EventPostponed";
                    case MOVED_ONLINE -> "EventMovedOnline";
                    case CANCELLED, NOT_HELD -> "EventCancelled";
                };
    }

    static String attendance(String mode) {
        return PREFIX + mode + "EventAttendanceMode";
    }
}
