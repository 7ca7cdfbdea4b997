package org.rightsdays.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.platform.i18n.Words;

/** A statement of reasons in the reader's language, in the order of DSA, article 17 (3); free text stays as it is written. */
public final class StatementText {

    /** The clock of whoever belongs to no place. */
    public static final ZoneId WITHOUT_PLACE = ZoneId.of("Etc/UTC");

    private StatementText() {}

    /**
     * Label to text, for a decision that restricts; empty for any other.
     *
     * @param zone by whose clocks the reader reads the end
     */
    public static Map<String, String> of(Words words, Cause cause, MadeDecision made, ZoneId zone) {
        StatementOfReasons reasons = made.decision().reasons();
        var facts = new LinkedHashMap<String, String>();
        if (reasons == null) {
            return facts;
        }
        facts.put(
                words.say("moderation.statement.measure"),
                words.name(made.decision().outcome()));
        facts.put(words.say("moderation.statement.where"), territory(words, reasons.territory()));
        facts.put(words.say("moderation.statement.when"), when(words, made.made(), reasons.until(), zone));
        facts.put(words.say("moderation.statement.source"), words.say(source(cause)));
        facts.put(words.say("moderation.statement.machine"), words.say("moderation.statement.no-machine"));
        facts.put(
                words.say("moderation.statement.basis"),
                words.name(reasons.ground().basis()));
        facts.put(words.say("moderation.statement.ground"), words.name(reasons.ground()));
        if (reasons.law() != null) {
            facts.put(words.say("moderation.statement.law"), reasons.law());
        }
        facts.put(words.say("moderation.statement.why"), why(words, reasons));
        facts.put(words.say("moderation.statement.facts"), reasons.facts());
        return facts;
    }

    /** The ready-made sentence of a ground, which every language has. */
    public static String sentence(Words words, org.rightsdays.moderation.reasons.Ground ground) {
        return words.say("moderation.ground."
                + ground.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** A moment by the clocks of a zone, with their name. */
    public static String moment(Words words, Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return words.say(
                "suspension.moment",
                "day",
                words.day(local.toLocalDate()),
                "time",
                words.time(local.toLocalTime()),
                "zone",
                zone.equals(WITHOUT_PLACE) ? "UTC" : words.zone(zone));
    }

    private static String when(Words words, Instant from, @Nullable Instant until, ZoneId zone) {
        return until == null
                ? words.say("moderation.statement.from-until", "day", day(words, from))
                : words.say("suspension.from-until", "day", day(words, from), "end", moment(words, until, zone));
    }

    static String day(Words words, Instant instant) {
        return words.day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static String why(Words words, StatementOfReasons reasons) {
        String ready = sentence(words, reasons.ground());
        return reasons.explanation() == null ? ready : ready + "\n" + reasons.explanation();
    }

    private static String territory(Words words, List<String> codes) {
        return codes.isEmpty()
                ? words.say("moderation.statement.everywhere")
                : words.list(codes.stream().map(words::country).toList());
    }

    private static String source(Cause cause) {
        return switch (cause) {
            case SUBMISSION -> "moderation.statement.source.submission";
            case NOTICE -> "moderation.statement.source.notice";
            case APPEAL -> "moderation.statement.source.appeal";
            case OWN_INITIATIVE -> "moderation.statement.source.own";
        };
    }
}
