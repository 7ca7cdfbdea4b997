package org.rightsdays.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.editions.EditionId;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;

/** States are changed on the desk, with a reason and one by one: a file that would change some is told so. */
final class StateCheck {

    private final Programme programme;
    private final EditionId edition;

    StateCheck(Programme programme, EditionId edition) {
        this.programme = programme;
        this.edition = edition;
    }

    void check(Collection<DraftRows> drafts) {
        var spoken = drafts.stream()
                .filter(one -> !one.cell(ContributionColumns.STATE).isEmpty())
                .toList();
        Map<String, Contribution> published =
                programme.published(edition, spoken.stream().map(DraftRows::id).toList()).stream()
                        .collect(Collectors.toMap(one -> one.id().slug(), Function.identity()));
        for (DraftRows one : spoken) {
            Contribution entry = published.get(one.id());
            String is = entry == null ? "published" : Vocabulary.word(entry.state());
            String wanted = one.cell(ContributionColumns.STATE);
            if (!wanted.equals(is)) {
                one.row().warning("state-on-desk", ContributionColumns.STATE, wanted, Map.of("before", is));
            }
        }
    }
}
