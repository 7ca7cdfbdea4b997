package org.rightsdays.publishing.site;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.Edition;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Session;

/** Puts sessions into words: always in the local time of the place, with its name. */
final class Times {

    private final Words words;

    Times(Words words) {
        this.words = words;
    }

    List<TimeView> of(Contribution contribution) {
        return contribution.sessions().stream()
                .map(session -> of(session, contribution))
                .toList();
    }

    /** What is known of a contribution without sessions: the edition's days, and that no more is known. */
    String onlyDays(Edition edition) {
        return words.say(
                "time.only-days",
                "days",
                words.days(edition.days().firstDay(), edition.days().lastDay()));
    }

    TimeView of(Session session, Contribution contribution) {
        String language = words.language().tag();
        Optional<ZonedDateTime> starts = session.starts();
        return new TimeView(
                text(session),
                starts.isPresent() ? words.zone(session.zone()) : null,
                starts.map(Times::machine).orElse(session.firstDay().toString()),
                starts.isPresent() ? session.ends().map(Times::machine).orElse(null) : null,
                starts.isPresent(),
                shown(session.title(), language),
                contribution.parts().stream()
                        .filter(part -> part.key().equals(session.part()))
                        .findFirst()
                        .map(part -> part.title().in(language))
                        .orElse(null),
                contribution.places().stream()
                        .filter(place -> place.key().equals(session.place()))
                        .findFirst()
                        .map(place -> place.name().in(language))
                        .orElse(null));
    }

    private String text(Session session) {
        boolean oneDay = session.firstDay().equals(session.lastDay());
        String days =
                oneDay ? words.dayWithWeekday(session.firstDay()) : words.days(session.firstDay(), session.lastDay());
        LocalTime start = session.start();
        LocalTime end = session.end();
        if (start == null) {
            return days;
        }
        if (end == null) {
            return words.say("time.from", "days", days, "start", words.time(start));
        }
        return words.say("time.from-to", "days", days, "start", words.time(start), "end", words.time(end));
    }

    private static String machine(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static @Nullable Shown shown(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language);
    }
}
