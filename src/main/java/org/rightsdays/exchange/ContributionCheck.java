package org.rightsdays.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.Entry;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Contribution.Partner;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Programme;

/** Checks the rows of {@code contributions}. */
final class ContributionCheck {

    private static final int BATCH = 1_000;

    private final EditionId edition;
    private final Known known;
    private final Programme programme;
    private final List<Pending> pending = new ArrayList<>();
    private int kept;

    ContributionCheck(EditionId edition, Known known, Programme programme) {
        this.edition = edition;
        this.known = known;
        this.programme = programme;
    }

    /** A row whose step of states is still to be checked against what is published. */
    private record Pending(Entry row, Contribution wanted) {}

    void check(Entry row) {
        row.checkShape();
        var wanted = ContributionReader.read(row, edition, Details.NONE, null, UnaryOperator.identity());
        if (wanted == null) {
            rememberDespiteErrors(row);
            return;
        }
        String slug = wanted.id().slug();
        var earlier = known.firstRow("contribution " + slug, row.row().number());
        if (earlier.isPresent()) {
            row.error("duplicate", ContributionColumns.ID, slug, Map.of("row", Long.toString(earlier.get())));
            return;
        }
        known.addContribution(slug, wanted.host().slug());
        checkReferences(row, wanted);
        checkMode(row, wanted);
        pending.add(new Pending(row, wanted));
        if (pending.size() == BATCH) {
            checkSteps();
        }
    }

    /** So that rows of other files which name it don't add errors of their own. */
    private void rememberDespiteErrors(Entry row) {
        known.addContribution(row.written(ContributionColumns.ID), row.written(ContributionColumns.HOST));
    }

    private void checkReferences(Entry row, Contribution wanted) {
        String host = wanted.host().slug();
        known.checkOrganisation(row, ContributionColumns.HOST, host);
        known.involves(host);
        if (wanted.kinds().stream().anyMatch(kind -> kind != Kind.SUPPORT)) {
            known.gives(host);
        }
        for (Partner partner : wanted.partners()) {
            String slug = partner.organisation().slug();
            known.checkOrganisation(row, ContributionColumns.PARTNERS, slug);
            known.involves(slug);
            if (partner.role() == PartnerRole.CO_HOST) {
                known.gives(slug);
            }
            if (slug.equals(host)) {
                row.error("partner-is-host", ContributionColumns.PARTNERS, slug, Map.of());
            }
        }
    }

    private static void checkMode(Entry row, Contribution wanted) {
        boolean movedOnline = wanted.state() == org.rightsdays.programme.ContributionState.MOVED_ONLINE;
        if (movedOnline && wanted.mode() == AttendanceMode.IN_PERSON) {
            row.warning("moved-online-in-person", ContributionColumns.MODE, null, Map.of());
        }
    }

    /** Compares what has been read so far with what is published; to be called once more at the end. */
    void checkSteps() {
        List<String> slugs =
                pending.stream().map(one -> one.wanted().id().slug()).toList();
        Map<String, Contribution> published = programme.published(edition, slugs).stream()
                .collect(Collectors.toMap(one -> one.id().slug(), Function.identity()));
        kept += published.size();
        for (Pending one : pending) {
            Contribution before = published.get(one.wanted().id().slug());
            boolean spoken = one.row().has(ContributionColumns.STATE);
            if (before != null
                    && spoken
                    && !before.state().canBecome(one.wanted().state())) {
                one.row()
                        .error(
                                "state-step",
                                ContributionColumns.STATE,
                                one.row().written(ContributionColumns.STATE),
                                Map.of("before", Vocabulary.word(before.state())));
            }
        }
        pending.clear();
    }

    /** How many contributions of the folder are published already. */
    int kept() {
        return kept;
    }
}
