package org.rightsdays.publishing.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.EditionFigures;
import org.rightsdays.moderation.log.LogLine;
import org.rightsdays.moderation.log.LoggedDecision;
import org.rightsdays.platform.i18n.Words;

/**
 * What became of submissions, notices and appeals, and the newest lines of the log.
 *
 * @param decisions how many lines the log has
 * @param head hash of the newest line; null while there is none
 * @param whole whether the chain of the log is unbroken
 */
public record TransparencyView(
        List<EditionFigures> figures,
        List<Line> newest,
        int decisions,
        @Nullable String head,
        boolean whole) {

    /** One decision in the reader's language. */
    public record Line(
            long number,
            String date,
            String day,
            String edition,
            String cause,
            String outcome,
            String ground,
            String until,
            String role) {}

    static Line line(LogLine line, Words words) {
        var decision = line.decision();
        return new Line(
                decision.number(),
                decision.date(),
                words.day(LocalDate.parse(decision.date())),
                decision.edition() == null ? words.say("transparency.no-edition") : String.valueOf(decision.edition()),
                name(words, "cause", decision.cause()),
                name(words, "outcome", decision.outcome()),
                ground(words, decision),
                decision.endDate() == null ? "–" : words.day(LocalDate.parse(decision.endDate())),
                role(words, decision.role()));
    }

    private static String ground(Words words, LoggedDecision decision) {
        if (decision.lifted() != null) {
            return name(words, "lifted", decision.lifted());
        }
        return decision.ground() == null ? "–" : words.name(decision.ground());
    }

    /** Hours, or days where they are many. */
    public static String time(Words words, @Nullable Long hours) {
        if (hours == null) {
            return "–";
        }
        return hours < 72
                ? words.say("transparency.hours", "count", hours)
                : words.say("transparency.days", "count", Math.ceilDiv(hours, 24L));
    }

    private static String name(Words words, String type, String word) {
        String key = "vocabulary." + type + "." + word;
        return words.has(key) ? words.say(key) : word;
    }

    private static String role(Words words, String role) {
        return switch (role) {
            case "coordinator" -> words.say("transparency.role.coordinator");
            case "moderator" -> words.say("transparency.role.moderator");
            default -> role;
        };
    }
}
