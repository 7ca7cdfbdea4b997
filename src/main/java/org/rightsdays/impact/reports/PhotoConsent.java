package org.rightsdays.impact.reports;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.programme.ContributionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the consent to photos back: from then on they are shown nowhere, and their pixels are gone. */
@Component
class PhotoConsent {

    private final LocalReportStore store;
    private final LocalReportRules rules;
    private final Pictures pictures;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;

    PhotoConsent(
            LocalReportStore store,
            LocalReportRules rules,
            Pictures pictures,
            ContentVersion contentVersion,
            History history,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.pictures = pictures;
        this.contentVersion = contentVersion;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Withdraws every photo that was reported of a contribution, those that a later one has replaced among them.
     *
     * @throws org.rightsdays.platform.security.Forbidden for whoever may not report on it
     */
    @Transactional
    public void withdraw(Actor actor, ContributionId id) {
        if (!actor.equals(LocalReports.BY_LINK)) {
            rules.requireMayReport(actor, id);
        }
        contentVersion.startWriting();
        List<Photo> withdrawn = store.photos(id.edition()).stream()
                .filter(photo -> photo.contribution().equals(id.slug()) && photo.withdrawnAt() == null)
                .toList();
        if (!withdrawn.isEmpty()) {
            store.withdrawPhotos(id, clock.instant());
            withdrawn.forEach(photo -> pictures.erase(photo.picture()));
            forget(actor, id, contentVersion.raise());
            history.add(actor, List.of(new Step("photo " + id.edition() + "/" + id.slug(), "withdrawn", Map.of())));
        }
    }

    /** The form holds the photo no longer, so that sending it again doesn't bring it back. */
    private void forget(Actor actor, ContributionId id, long version) {
        store.find(id).ifPresent(report -> {
            var answers = new HashMap<>(report.answers());
            answers.keySet().removeIf(field -> field.startsWith(ReportFields.PHOTO));
            var without = new LocalReport(
                    id,
                    answers,
                    report.state(),
                    report.version() + 1,
                    clock.instant(),
                    report.sentAt(),
                    report.reporter());
            store.write(without, actor, version);
        });
    }
}
