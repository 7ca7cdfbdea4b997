package org.rightsdays.moderation.web;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Queue;
import org.rightsdays.moderation.StatementText;
import org.rightsdays.moderation.Subject;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.LocalizedText.Shown;
import org.rightsdays.platform.i18n.Words;
import org.springframework.stereotype.Component;

/** What a case and its host are called in the reader's language. */
@Component
class CaseNames {

    private final Queue queue;
    private final Coalition coalition;

    CaseNames(Queue queue, Coalition coalition) {
        this.queue = queue;
        this.coalition = coalition;
    }

    /** The title of what it is about; for a page of the site its address, and for what is gone its key. */
    Shown title(Case one, Words words) {
        return queue.describe(one, words)
                .map(described -> described.title().in(words.language().tag()))
                .orElseGet(() -> new Shown(one.subject().key(), words.language().tag(), false));
    }

    /** The same for those whom it is about, who know themselves. */
    Shown titleForAffected(Case one, Words words) {
        return one.subject().kind().equals(Subject.ACCOUNT)
                ? LocalizedText.of(words.language().tag(), words.say("suspension.your-account"))
                        .in(words.language().tag())
                : title(one, words);
    }

    Optional<Shown> host(@Nullable OrganisationId id, Words words) {
        return Optional.ofNullable(id)
                .flatMap(coalition::find)
                .map(organisation -> organisation.name().in(words.language().tag()));
    }

    /** By whose clocks those whom it is about read its times. */
    ZoneId zone(Subject subject) {
        return Optional.ofNullable(subject.host())
                .flatMap(coalition::find)
                .map(Organisation::zone)
                .orElse(StatementText.WITHOUT_PLACE);
    }

    String kind(String kind, Words words) {
        return switch (kind) {
            case "contribution" -> words.say("moderation.kind.contribution");
            case "organisation" -> words.say("moderation.kind.organisation");
            case "account" -> words.say("suspension.kind.account");
            case "page" -> words.say("moderation.kind.page");
            default -> kind;
        };
    }
}
