package org.rightsdays.impact.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.reports.LocalReport.State;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.programme.ContributionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of hosts on their contributions: kept as drafts, sent, and sent again when something changes. */
@Component
public class LocalReports {

    /** Somebody who came with a link: no account, but the right to report on one contribution. */
    public static final Actor BY_LINK = new Actor("reporter-by-link");

    private final LocalReportStore store;
    private final LocalReportRules rules;
    private final LocalReportWriting writing;
    private final ContentVersion contentVersion;
    private final Clock clock;

    LocalReports(
            LocalReportStore store,
            LocalReportRules rules,
            LocalReportWriting writing,
            ContentVersion contentVersion,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.writing = writing;
        this.contentVersion = contentVersion;
        this.clock = clock;
    }

    /** What became of a report: saved when nothing is wrong and nobody else was faster. */
    public record Outcome(boolean saved, boolean overtaken, List<Problem> problems) {

        private static final Outcome SAVED = new Outcome(true, false, List.of());
        private static final Outcome OVERTAKEN = new Outcome(false, true, List.of());
    }

    public Optional<LocalReport> find(ContributionId id) {
        return store.find(id);
    }

    /** All reports of an edition, drafts among them, by contribution. */
    public List<LocalReport> all(EditionId edition) {
        return store.all(edition);
    }

    /** Whether somebody who has signed in may report on a contribution. */
    public boolean mayReport(Actor actor, ContributionId id) {
        return rules.mayReport(actor, id);
    }

    /** Items about the days, by contribution. */
    public List<Publication> publications(EditionId edition) {
        return store.publications(edition);
    }

    /** One photo with consent for each contribution that has one, the latest; what was withdrawn is left out. */
    public List<Photo> photos(EditionId edition) {
        var latest = new LinkedHashMap<String, Photo>();
        store.photos(edition).stream()
                .filter(photo -> photo.withdrawnAt() == null)
                .forEach(photo -> latest.putIfAbsent(photo.contribution(), photo));
        return List.copyOf(latest.values());
    }

    /** Photos whose consent was taken back: they must not be shown, in no earlier report either. */
    public List<Photo> withdrawnPhotos(EditionId edition) {
        return store.photos(edition).stream()
                .filter(photo -> photo.withdrawnAt() != null)
                .toList();
    }

    /** What hosts tell beside numbers, as it was last sent, by contribution. */
    public List<Narrative> narratives(EditionId edition) {
        return store.narratives(edition);
    }

    /**
     * Keeps what was typed, right or wrong; a report that was sent stays sent as it was. A draft is nothing that the
     * public sees, and is kept every few seconds: no page is drawn anew for it.
     */
    @Transactional
    public Outcome keep(Actor actor, ContributionId id, int version, Map<String, String> answers) {
        requireMayReport(actor, id);
        Optional<LocalReport> before = store.find(id);
        Instant sentAt = before.map(LocalReport::sentAt).orElse(null);
        var report = new LocalReport(id, answers, State.DRAFT, version + 1, clock.instant(), sentAt, actor.role());
        if (!store.write(report, actor, contentVersion.current())) {
            return Outcome.OVERTAKEN;
        }
        if (before.isEmpty()) {
            store.noteFigures(id);
        }
        return Outcome.SAVED;
    }

    /** What is wrong with answers that would be sent; empty where nothing is. */
    public List<Problem> check(ContributionId id, Map<String, String> answers, ConsentText consentText) {
        var reading = new AnswerReading(answers);
        writing.read(id, consentText, reading);
        return reading.problems();
    }

    /**
     * Sends a report: where nothing is wrong, its figures are in the ledger from then on.
     *
     * @throws org.rightsdays.impact.FiguresFrozen when it would change figures that are locked; then nothing is sent
     */
    @Transactional
    public Outcome send(
            Actor actor, ContributionId id, int version, Map<String, String> answers, ConsentText consentText) {
        requireMayReport(actor, id);
        var reading = new AnswerReading(answers);
        @Nullable Results results = writing.read(id, consentText, reading);
        if (results == null || !reading.problems().isEmpty()) {
            return new Outcome(false, false, reading.problems());
        }
        Instant now = clock.instant();
        contentVersion.startWriting();
        var report = new LocalReport(id, answers, State.SENT, version + 1, now, now, actor.role());
        if (!store.write(report, actor, contentVersion.raise())) {
            return Outcome.OVERTAKEN;
        }
        writing.write(actor, id, results);
        return Outcome.SAVED;
    }

    private void requireMayReport(Actor actor, ContributionId id) {
        if (!actor.equals(BY_LINK)) {
            rules.requireMayReport(actor, id);
        }
        rules.requireFree(actor, id);
    }
}
