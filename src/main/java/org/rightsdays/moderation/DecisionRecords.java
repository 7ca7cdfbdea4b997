package org.rightsdays.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.log.DecisionLog;
import org.rightsdays.moderation.log.LoggedDecision;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Writes down a decision: with all its reasons for those whom it concerns, without any person for the public log. */
@Component
class DecisionRecords {

    private final DecisionStore decisions;
    private final DecisionLog log;
    private final History history;
    private final Contents contents;
    private final Messages messages;
    private final ConditionStore conditions;

    DecisionRecords(
            DecisionStore decisions,
            DecisionLog log,
            History history,
            Contents contents,
            Messages messages,
            ConditionStore conditions) {
        this.decisions = decisions;
        this.conditions = conditions;
        this.log = log;
        this.history = history;
        this.contents = contents;
        this.messages = messages;
    }

    void write(Actor actor, Case asked, MadeDecision made) {
        decisions.insert(made);
        Decision decision = made.decision();
        if (decision.outcome() == Outcome.ACCEPT_WITH_CONDITION) {
            var condition = new Condition(
                    asked.id(), decision.message(), decision.language(), ConditionState.OPEN, made.made());
            conditions.write(condition, Reminding.first(made.made(), false));
        }
        // Reports of harassment and about children stay out of everything that is public, even as numbers.
        if (!asked.confidential()) {
            log.add(logged(asked, made));
        }
        String outcome = word(decision.outcome());
        history.add(
                actor,
                List.of(new Step("case " + asked.id(), "decided", Map.of("outcome", new Change(null, outcome)))));
    }

    private LoggedDecision logged(Case asked, MadeDecision made) {
        Subject subject = asked.subject();
        StatementOfReasons reasons = made.decision().reasons();
        Optional<Described> described = contents.describe(subject, messages.in("en"));
        UUID appealed = asked.appealed();
        Instant until = reasons == null ? null : reasons.until();
        Lifted lifted = made.decision().lifted();
        return new LoggedDecision(
                0,
                made.id().toString(),
                day(made.made()),
                subject.kind(),
                subject.edition(),
                word(asked.cause()),
                word(made.decision().outcome()),
                reasons == null ? null : reasons.ground(),
                reasons == null ? List.of() : reasons.territory(),
                made.role(),
                Duration.between(asked.opened(), made.made()).toHours(),
                described.map(content -> content.title().original()).orElse(null),
                described.map(Described::changed).map(DecisionRecords::day).orElse(null),
                appealed == null ? null : appealed.toString(),
                until == null ? null : day(until),
                lifted == null ? null : word(lifted));
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    static String word(@Nullable Enum<?> constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
