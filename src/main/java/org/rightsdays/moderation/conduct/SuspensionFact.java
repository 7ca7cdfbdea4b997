package org.rightsdays.moderation.conduct;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Suspension;
import org.rightsdays.moderation.Described.Fact;
import org.rightsdays.moderation.StatementText;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;

/** A suspension that is in force, as moderators read it first. */
final class SuspensionFact {

    private SuspensionFact() {}

    static Fact of(Suspension suspension, @Nullable ZoneId zone, Words words) {
        Instant end = suspension.endsAt();
        String text = end == null
                ? words.say("suspension.until-lifted")
                : words.say(
                        "suspension.until",
                        "end",
                        StatementText.moment(
                                words, end, Objects.requireNonNullElse(zone, StatementText.WITHOUT_PLACE)));
        return new Fact(
                words.say("suspension.fact.suspended"),
                LocalizedText.of(words.language().tag(), text));
    }
}
