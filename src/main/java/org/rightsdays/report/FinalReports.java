package org.rightsdays.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.ContentVersion;
import org.rightsdays.report.chapters.ReportWriter;
import org.rightsdays.report.evidence.Gathering;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Final Reports of the editions: as they would be now, and as they were frozen. */
@Component
public class FinalReports {

    private final Editions editions;
    private final Gathering gathering;
    private final ReportStore store;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;
    private final Map<EditionId, Held> previews = new ConcurrentHashMap<>();
    private final Map<EditionId, Frozen> snapshots = new ConcurrentHashMap<>();

    FinalReports(
            Editions editions,
            Gathering gathering,
            ReportStore store,
            ContentVersion contentVersion,
            History history,
            Clock clock) {
        this.editions = editions;
        this.gathering = gathering;
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
        this.clock = clock;
    }

    private record Held(long version, FinalReport report) {}

    private record Frozen(long version, Optional<FinalReport> report) {}

    /** The report as the records would give it now; empty where there is no such edition. */
    public Optional<FinalReport> preview(EditionId id) {
        Optional<Edition> edition = editions.find(id);
        if (edition.isEmpty() || contentVersion.raisedHere()) {
            return edition.map(this::write);
        }
        long version = contentVersion.current();
        Held held = previews.get(id);
        if (held == null || held.version() < version) {
            held = new Held(version, write(edition.get()));
            previews.put(id, held);
        }
        return Optional.of(held.report());
    }

    private FinalReport write(Edition edition) {
        return ReportWriter.write(gathering.of(edition, store.passages(edition.id())), Standing.PREVIEW);
    }

    /** What the public reads: the last snapshot, or the preview once the days are over (UTC); else empty. */
    public Optional<FinalReport> published(EditionId id) {
        Optional<FinalReport> frozen = lastSnapshot(id);
        return frozen.isPresent() || !isOver(id) ? frozen : preview(id);
    }

    /** Whether {@link #published} has something, without writing it. */
    public boolean isPublished(EditionId id) {
        return isOver(id) || lastSnapshot(id).isPresent();
    }

    private boolean isOver(EditionId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        return editions.find(id)
                .filter(edition -> edition.days().lastDay().isBefore(today))
                .isPresent();
    }

    private Optional<FinalReport> lastSnapshot(EditionId id) {
        if (contentVersion.raisedHere()) {
            return store.last(id);
        }
        long version = contentVersion.current();
        Frozen held = snapshots.get(id);
        if (held == null || held.version() < version) {
            held = new Frozen(version, store.last(id));
            snapshots.put(id, held);
        }
        return held.report();
    }

    /** The snapshot of a number; empty where there is none. */
    public Optional<FinalReport> snapshot(EditionId id, int number) {
        return store.find(id, number);
    }

    /** The numbers and dates of the snapshots, oldest first. */
    public List<Standing> snapshots(EditionId id) {
        return store.all(id);
    }

    /**
     * Keeps the report as it is now under the next number; what was frozen is never changed.
     *
     * @throws org.rightsdays.platform.security.Forbidden for everybody but coordinators
     */
    @Transactional
    public FinalReport freeze(Actor actor, EditionId id) {
        actor.require(Role.COORDINATOR);
        contentVersion.startWriting();
        Edition edition = editions.find(id).orElseThrow();
        int number = store.all(id).size() + 1;
        var standing = new Standing(number, clock.instant());
        FinalReport report = ReportWriter.write(gathering.of(edition, store.passages(id)), standing);
        store.add(id, report, actor.role(), contentVersion.raise());
        history.add(actor, List.of(new Step("report " + id, "frozen as " + number, Map.of())));
        return report;
    }
}
