package org.rightsdays.moderation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rightsdays.accounts.Account;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.AccessSamples;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases for the walk over all routes: one that waits, and one that the organiser was refused. */
@Component
class ModerationSamples implements AccessSamples {

    private final Moderation moderation;
    private final DecisionStore decisions;
    private final TestContent content;
    private final TransactionTemplate transaction;

    ModerationSamples(
            Moderation moderation, DecisionStore decisions, TestContent content, TransactionTemplate transaction) {
        this.moderation = moderation;
        this.decisions = decisions;
        this.content = content;
        this.transaction = transaction;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        Actor actor = Actor.of(organiser.id(), Set.of());
        CaseId open = submitted(actor, organiser);
        CaseId refused = submitted(actor, organiser);
        moderation.decide(
                Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR)),
                refused,
                1,
                Decision.restrict(Outcome.REFUSE, ModerationTests.reasons()));
        UUID decision = decisions.of(refused).getFirst().id();
        String one = "/en/desk/cases/" + open;
        String dialogue = "/en/desk/dialogue/" + open;
        String appeal = "/en/desk/decisions/" + decision + "/appeal";
        return Map.ofEntries(
                Map.entry("GET /{lang}/desk/cases/{id}", one),
                Map.entry("GET /{lang}/desk/cases/{id}/statement", one + "/statement?outcome=refuse"),
                Map.entry("POST /{lang}/desk/cases/{id}/statement", one + "/statement?outcome=refuse"),
                Map.entry("POST /{lang}/desk/cases/{id}/decision", one + "/decision"),
                Map.entry("POST /{lang}/desk/cases/{id}/condition", one + "/condition"),
                Map.entry("POST /{lang}/desk/cases/{id}/further", one + "/further"),
                Map.entry("POST /{lang}/desk/cases/{id}/messages", one + "/messages"),
                Map.entry("GET /{lang}/desk/dialogue/{id}", dialogue),
                Map.entry("POST /{lang}/desk/dialogue/{id}", dialogue),
                Map.entry("POST /{lang}/desk/dialogue/{id}/done", dialogue + "/done"),
                Map.entry("GET /{lang}/desk/decisions/{id}/appeal", appeal),
                Map.entry("POST /{lang}/desk/decisions/{id}/appeal", appeal));
    }

    private CaseId submitted(Actor actor, Account organiser) {
        String key = "walk-" + UUID.randomUUID();
        content.affects(key, organiser.address().value(), "en", organiser.id());
        return transaction.execute(status -> moderation.open(actor, CaseOpening.submission(TestContent.subject(key))));
    }
}
