package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases: opened, passed between moderators and organisers, decided once. */
@Component
public class Moderation {

    private final CaseStore cases;
    private final Deciding deciding;
    private final Dialogue dialogue;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;

    Moderation(
            CaseStore cases,
            Deciding deciding,
            Dialogue dialogue,
            ContentVersion contentVersion,
            History history,
            Clock clock) {
        this.cases = cases;
        this.deciding = deciding;
        this.dialogue = dialogue;
        this.contentVersion = contentVersion;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Puts something before the moderators, in the caller's transaction. What was submitted and is still pending comes
     * back to the moderators under the case that it has, so that a change that was asked for is answered with this too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId open(Actor actor, CaseOpening opening) {
        Instant now = clock.instant();
        Case opened = opened(actor, opening, now);
        if (cases.insert(opened, Reminding.first(now, false))) {
            tell(actor, opened.id(), "opened");
            return opened.id();
        }
        Subject subject = opening.subject();
        CaseId pending = cases.lockSubmission(subject.kind(), subject.key())
                .map(Case::id)
                .orElseThrow(() -> new Refused(Because.CHANGED));
        cases.pass(pending, CaseState.OPEN, now, Reminding.first(now, false));
        tell(actor, pending, "came back");
        return pending;
    }

    private static Case opened(Actor actor, CaseOpening opening, Instant now) {
        return new Case(
                CaseId.next(),
                opening.subject(),
                opening.cause(),
                CaseState.OPEN,
                now,
                now,
                actor.account(),
                1,
                false,
                null,
                null,
                null);
    }

    /**
     * Opens a case about something that a moderator saw.
     *
     * @throws Forbidden for whoever is no moderator
     */
    @Transactional
    public CaseId lookAt(Actor actor, Subject subject) {
        if (!Queue.isFor(actor)) {
            throw new Forbidden("only moderators open cases of their own");
        }
        return open(actor, new CaseOpening(subject, Cause.OWN_INITIATIVE));
    }

    /** The organiser took back what was submitted, in the caller's transaction: nobody has to decide any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Actor actor, String kind, String key) {
        cases.lockSubmission(kind, key).ifPresent(pending -> {
            cases.close(pending.id(), CaseState.WITHDRAWN, null, clock.instant());
            tell(actor, pending.id(), "withdrawn");
        });
    }

    /**
     * Decides a case, once. The content changes, the statement is mailed and the log is written in one transaction.
     *
     * @param version of the case as the moderator read it
     * @throws Forbidden for whoever is no moderator
     * @throws Refused when the case was decided or changed meanwhile, or another person has to decide it
     */
    @Transactional
    public void decide(Actor actor, CaseId id, int version, Decision decision) {
        Case asked = deciding.lock(id);
        contentVersion.startWriting();
        deciding.decide(actor, asked, version, decision);
        contentVersion.raise();
    }

    /** A case, whoever asks: for the module that owns the subject, which knows what to show of it. */
    public Optional<Case> find(CaseId id) {
        return cases.find(id);
    }

    /** The submission of this subject that waits for somebody. */
    public Optional<Case> pending(String kind, String key) {
        return cases.about(kind, key).stream()
                .filter(one -> one.cause() == Cause.SUBMISSION && one.state().pending())
                .findFirst();
    }

    /**
     * What was said on a case, oldest first, for the organiser whom it is about.
     *
     * @throws Forbidden for everybody else, also when there is no such case
     */
    public List<Message> dialogue(Actor actor, CaseId id) {
        dialogue.requireConcerned(actor, cases.find(id));
        return dialogue.of(id);
    }

    /**
     * All that moderators and organisers wrote to each other on a case, with what came with decisions, oldest first.
     *
     * @throws Forbidden for whoever is not told of decisions on the subject
     */
    public List<Message> said(Actor actor, CaseId id) {
        return Stream.concat(dialogue(actor, id).stream(), dialogue.decided(id).stream())
                .sorted(Comparator.comparing(Message::written))
                .toList();
    }

    /** Whether the organiser can still write to the moderators about a case. */
    public boolean isOpen(Case about) {
        return dialogue.open(about);
    }

    /** The subject of a case as the organiser knows it; empty when it is gone. */
    public Optional<Described> describe(Case about, Words words) {
        return dialogue.describe(about, words);
    }

    /**
     * The organiser answers the moderators on a pending case, and those who worked on it get a mail.
     *
     * @throws Forbidden for whoever is not told of decisions on the subject
     * @throws Refused when the case is closed
     */
    @Transactional
    public void answer(Actor actor, CaseId id, String text, String language) {
        Case about = dialogue.requireConcerned(actor, cases.lock(id));
        dialogue.answer(actor, about, text, language);
        tell(actor, id, "answered");
    }

    /**
     * A moderator writes to the organiser on a pending case, who gets it by mail too.
     *
     * @throws Forbidden for whoever may not see the case
     * @throws Refused when the case is closed, or the moderator too near to it
     */
    @Transactional
    public void write(Actor actor, CaseId id, String text, String language) {
        Case about = cases.lock(id).orElseThrow(() -> new Refused(Because.CLOSED));
        deciding.requireCompetence(actor, about);
        dialogue.write(actor, about, text, language);
        tell(actor, id, "written-to");
    }

    private void tell(Actor actor, CaseId id, String step) {
        history.add(actor, List.of(new Step("case " + id, step, Map.of())));
    }
}
