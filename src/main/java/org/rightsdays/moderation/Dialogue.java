package org.rightsdays.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moderators and organisers write to each other on a case. */
@Component
class Dialogue {

    private final JdbcClient database;
    private final CaseStore cases;
    private final Contents contents;
    private final CaseMails mails;
    private final ConditionStore conditions;
    private final Clock clock;

    Dialogue(
            JdbcClient database,
            CaseStore cases,
            Contents contents,
            CaseMails mails,
            ConditionStore conditions,
            Clock clock) {
        this.database = database;
        this.cases = cases;
        this.contents = contents;
        this.mails = mails;
        this.conditions = conditions;
        this.clock = clock;
    }

    /** @throws Forbidden unless there is the case and the actor is one of those whom it is about */
    Case requireConcerned(Actor actor, Optional<Case> about) {
        return about.filter(one -> contents.affects(actor, one.subject()))
                .orElseThrow(() -> new Forbidden("only those whom a case is about take part in it"));
    }

    Optional<Described> describe(Case about, Words words) {
        return contents.describe(about.subject(), words);
    }

    void answer(Actor organiser, Case about, String text, String language) {
        add(organiser, about, false, text, language);
        mails.answeredBy(about, moderatorsOf(about.id()), text);
    }

    void write(Actor moderator, Case about, String text, String language) {
        add(moderator, about, true, text, language);
        mails.said(about, text);
    }

    /** Whether there is something to talk about: a decision to come, or a condition to meet. */
    boolean open(Case about) {
        return about.state().pending()
                || conditions
                        .of(about.id())
                        .filter(condition -> !condition.isSettled())
                        .isPresent();
    }

    void tellMet(Case about) {
        mails.conditionMet(about);
    }

    private List<UUID> moderatorsOf(CaseId id) {
        return database.sql("""
                        select account from moderation.message where case_id = ? and from_moderators
                            and account is not null
                        union
                        select decided_by from moderation.decision where case_id = ? and decided_by is not null
                        """)
                .params(id.value(), id.value())
                .query(UUID.class)
                .list();
    }

    private void add(Actor actor, Case about, boolean fromModerators, String text, String language) {
        if (!open(about)) {
            throw new Refused(Because.CLOSED);
        }
        String said = text.strip();
        if (said.isEmpty() || said.length() > Message.LETTERS) {
            throw new IllegalArgumentException("A message says something, and not too much");
        }
        Instant now = clock.instant();
        database.sql("""
                        insert into moderation.message (case_id, from_moderators, account, text, language, written_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        about.id().value(), fromModerators, actor.account(), said, language, CaseStore.at(now)))
                .update();
        cases.raiseVersion(about.id());
    }

    /** What moderators wrote with their decisions on a case, oldest first. */
    List<Message> decided(CaseId id) {
        return database.sql("""
                        select message, language, decided_at from moderation.decision
                        where case_id = ? and message <> '' order by decided_at, id
                        """)
                .param(id.value())
                .query((row, i) -> new Message(
                        true,
                        row.getString("message"),
                        row.getString("language"),
                        row.getObject("decided_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .list();
    }

    /** Oldest first. */
    List<Message> of(CaseId id) {
        return database.sql("""
                        select from_moderators, text, language, written_at from moderation.message
                        where case_id = ? order by id
                        """)
                .param(id.value())
                .query((row, i) -> new Message(
                        row.getBoolean("from_moderators"),
                        row.getString("text"),
                        row.getString("language"),
                        row.getObject("written_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .list();
    }
}
