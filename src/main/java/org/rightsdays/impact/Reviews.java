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
import org.rightsdays.platform.audit.History.Change;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.i18n.LocalizedText;
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
    private final OpeningStore openings;
    private final ContentVersion contentVersion;
    private final History history;
    private final Clock clock;

    Reviews(
            FigureStore figures,
            ReviewStore store,
            OpeningStore openings,
            ContentVersion contentVersion,
            History history,
            Clock clock) {
        this.figures = figures;
        this.store = store;
        this.openings = openings;
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

    /**
     * Asks another coordinator to open locked figures.
     *
     * @param reason for everybody to read
     * @return whether it is asked; not where nothing is locked or somebody has asked already
     */
    @Transactional
    public boolean askToOpen(Actor actor, EditionId edition, LocalizedText reason) {
        actor.require(Role.COORDINATOR);
        boolean asked = frozenSince(edition).isPresent() && openings.ask(edition, actor, reason, clock.instant());
        if (asked) {
            tell(actor, edition, "opening asked for", reason);
        }
        return asked;
    }

    /** What is asked for and not done yet. */
    public Optional<Opening> askedToOpen(EditionId edition) {
        return openings.all(edition).stream()
                .filter(one -> one.openedAt() == null)
                .findFirst();
    }

    /** Every time that locked figures were opened, oldest first. */
    public List<Opening> openings(EditionId edition) {
        return openings.all(edition).stream()
                .filter(one -> one.openedAt() != null)
                .toList();
    }

    /**
     * Opens locked figures, as somebody else has asked.
     *
     * @return whether they are open now; not where nobody has asked, or nobody but the one who would agree
     */
    @Transactional
    public boolean open(Actor actor, EditionId edition) {
        actor.require(Role.COORDINATOR);
        Opening asked = askedToOpen(edition).orElse(null);
        if (asked == null || asked.isBy(actor) || !store.open(edition)) {
            return false;
        }
        contentVersion.startWriting();
        contentVersion.raise();
        openings.open(edition, actor, clock.instant());
        tell(actor, edition, "opened", asked.reason());
        return true;
    }

    /** Lets the figures stay locked: whoever has asked no longer does, or another one doesn't agree. */
    @Transactional
    public void stayFrozen(Actor actor, EditionId edition) {
        actor.require(Role.COORDINATOR);
        Opening asked = askedToOpen(edition).orElse(null);
        if (asked != null && openings.deleteAsked(edition)) {
            tell(actor, edition, "opening turned down", asked.reason());
        }
    }

    private void tell(Actor actor, EditionId edition, String step, LocalizedText reason) {
        var changes = Map.of("reason", new Change(null, reason.inOriginal()));
        history.add(actor, List.of(new Step("figures " + edition, step, changes)));
    }

    private void requireOpen(EditionId edition) {
        if (store.frozenSince(edition).isPresent()) {
            throw new FiguresFrozen(edition);
        }
    }
}
