package org.rightsdays.impact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes figures final: coordinators check what others have reported, and lock the figures of an edition. */
@Component
public class Reviews {

    private final FigureStore figures;
    private final ReviewStore store;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;

    Reviews(FigureStore figures, ReviewStore store, ContentVersion contentVersion, History history, Clock clock) {
        this.figures = figures;
        this.store = store;
        this.contentVersion = contentVersion;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Makes figures final. Those that are final already, or were replaced meanwhile, are left alone.
     *
     * @return how many became final
     * @throws OwnFigure when one was reported by the reviewer; then none becomes final
     * @throws FiguresFrozen when the figures of the edition are locked
     */
    @Transactional
    public int confirm(Actor reviewer, EditionId edition, Collection<UUID> ids) {
        reviewer.require(Role.COORDINATOR);
        requireOpen(edition);
        var toWrite = new ArrayList<Figure>();
        for (Figure figure : figures.currentOf(edition, ids)) {
            if (figure.status() == FigureStatus.PROVISIONAL) {
                if (isReporter(reviewer, figure)) {
                    throw new OwnFigure(figure.key());
                }
                toWrite.add(figure);
            }
        }
        if (!toWrite.isEmpty()) {
            contentVersion.startWriting();
            figures.touch(toWrite.stream().map(Figure::id).toList(), contentVersion.raise());
            store.add(toWrite, reviewer, clock.instant());
            history.add(
                    reviewer,
                    toWrite.stream()
                            .map(figure -> new Step("figure " + edition + "/" + figure.key(), "confirmed", Map.of()))
                            .toList());
        }
        return toWrite.size();
    }

    /**
     * Whether a person may check a figure: anybody but its reporter. Programs and visitors have no account, only a role;
     * a figure of a person has one, unless it was taken over from another installation, whose people are others.
     */
    public static boolean isReporter(Actor reviewer, Figure figure) {
        return figure.reporterAccount() == null
                ? !reviewer.signedIn() && figure.reporter().equals(reviewer.role())
                : reviewer.isAccount(figure.reporterAccount());
    }

    /** Since when the figures of the edition are locked; empty while they are open. */
    public Optional<Instant> frozenSince(EditionId edition) {
        return store.frozenSince(edition);
    }

    /** Locks the figures of an edition. */
    @Transactional
    public void freeze(Actor actor, EditionId edition) {
        actor.require(Role.COORDINATOR);
        if (store.freeze(edition, actor, clock.instant())) {
            history.add(actor, List.of(new Step("figures " + edition, "frozen", Map.of())));
        }
    }

    /** Opens the figures of an edition again. */
    @Transactional
    public void open(Actor actor, EditionId edition) {
        actor.require(Role.COORDINATOR);
        if (store.open(edition)) {
            history.add(actor, List.of(new Step("figures " + edition, "opened", Map.of())));
        }
    }

    private void requireOpen(EditionId edition) {
        if (store.frozenSince(edition).isPresent()) {
            throw new FiguresFrozen(edition);
        }
    }
}
