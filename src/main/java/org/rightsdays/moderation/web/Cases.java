package org.rightsdays.moderation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsdays.moderation.Appeals;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.Cause;
import org.rightsdays.moderation.Conditions;
import org.rightsdays.moderation.FurtherCases;
import org.rightsdays.moderation.Lifted;
import org.rightsdays.moderation.MadeDecision;
import org.rightsdays.moderation.Notices;
import org.rightsdays.moderation.Outcome;
import org.rightsdays.moderation.Queue;
import org.rightsdays.moderation.StatementText;
import org.rightsdays.platform.desk.Choice;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.FormErrors;
import org.rightsdays.platform.i18n.Words;
import org.springframework.stereotype.Component;

/** Puts together what a moderator sees of one case. */
@Component
class Cases {

    private final Queue queue;
    private final Notices notices;
    private final Appeals appeals;
    private final CaseNames names;
    private final FurtherCases further;
    private final Conditions conditions;

    Cases(Queue queue, Notices notices, Appeals appeals, CaseNames names, FurtherCases further, Conditions conditions) {
        this.queue = queue;
        this.notices = notices;
        this.appeals = appeals;
        this.names = names;
        this.further = further;
        this.conditions = conditions;
    }

    String title(Desk desk, Queue.Seen seen) {
        return names.title(seen.one(), desk.words()).text();
    }

    CaseView view(Desk desk, Queue.Seen seen, CaseQuery query, CaseView.Typed typed, FormErrors errors) {
        Words words = desk.words();
        Case one = seen.one();
        return new CaseView(
                one,
                names.kind(one.subject().kind(), words),
                queue.describe(one, words).orElse(null),
                names.host(one.subject().host(), words).orElse(null),
                seen.tooNear() == null ? null : words.name(seen.tooNear()),
                gentle(seen, words),
                lifts(seen, words),
                restrictions(desk, seen, query),
                decisions(seen, words),
                further(seen, words),
                conditions.of(one.id()).orElse(null),
                seen.messages(),
                seen.others().stream()
                        .map(other -> new QueueView.Row(
                                other,
                                names.title(other, words),
                                null,
                                desk.at(QueueController.PATH + "/" + other.id())))
                        .toList(),
                notices.of(one.id()).orElse(null),
                appeals.of(one.id()).orElse(null),
                query.text(),
                queue.next(desk.actor(), query.filter(), one)
                        .map(next -> desk.at(QueueController.PATH + "/" + next.id() + query.text()))
                        .orElse(null),
                typed,
                errors);
    }

    private static List<Choice> gentle(Queue.Seen seen, Words words) {
        return seen.possible().stream()
                .filter(outcome -> !outcome.restricts())
                .map(outcome -> new Choice(CaseQuery.word(outcome), words.say(OutcomeWords.order(outcome))))
                .toList();
    }

    private static List<Choice> lifts(Queue.Seen seen, Words words) {
        return seen.lifting()
                ? Arrays.stream(Lifted.values())
                        .map(reason -> new Choice(CaseQuery.word(reason), words.name(reason)))
                        .toList()
                : List.of();
    }

    private List<Choice> further(Queue.Seen seen, Words words) {
        return further.possible(seen.one()).keySet().stream()
                .map(about -> new Choice(CaseQuery.word(about), words.name(about)))
                .toList();
    }

    private static Map<Outcome, String> restrictions(Desk desk, Queue.Seen seen, CaseQuery query) {
        var addresses = new LinkedHashMap<Outcome, String>();
        seen.possible().stream()
                .filter(Outcome::restricts)
                .forEach(outcome -> addresses.put(
                        outcome,
                        desk.at(QueueController.PATH + "/" + seen.one().id() + "/statement"
                                + query.with("outcome", CaseQuery.word(outcome)))));
        return addresses;
    }

    private List<CaseView.Told> decisions(Queue.Seen seen, Words words) {
        Stream<MadeDecision> before = queue.appealed(seen.one()).stream();
        return Stream.concat(before, seen.decisions().stream())
                .map(made -> new CaseView.Told(
                        made,
                        StatementText.of(
                                words,
                                cause(seen.one(), made),
                                made,
                                names.zone(seen.one().subject()))))
                .toList();
    }

    private static Cause cause(Case one, MadeDecision made) {
        return made.about().equals(one.id()) ? one.cause() : Cause.SUBMISSION;
    }
}
