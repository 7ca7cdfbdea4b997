package org.rightsdays.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftState;
import org.rightsdays.programme.submissions.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that an organisation has written or published for an edition, in the format of an import: taken in again, it opens
 * the same entries, and changes those whose rows were changed.
 */
@Component
public class DeskExport {

    private static final Set<DraftState> GONE = EnumSet.of(DraftState.REFUSED, DraftState.WITHDRAWN);

    private final Drafts drafts;
    private final Programme programme;

    DeskExport(Drafts drafts, Programme programme) {
        this.drafts = drafts;
        this.programme = programme;
    }

    /** How it is written. */
    public enum Form {
        /** A workbook with a sheet for each file. */
        XLSX,
        /** An archive of CSV files. */
        ZIP
    }

    /** @throws org.rightsdays.platform.security.Forbidden for whoever doesn't write for the organisation */
    @Transactional
    public byte[] write(Actor actor, OrganisationId owner, EditionId edition, Form form) throws IOException {
        List<Draft> all = drafts.of(actor, owner, edition).stream()
                .filter(draft -> !GONE.contains(draft.state()))
                .toList();
        List<String> slugs = all.stream()
                .map(Draft::publication)
                .filter(java.util.Objects::nonNull)
                .map(Draft.Publication::slug)
                .toList();
        Map<String, Contribution> published = programme.published(edition, slugs).stream()
                .collect(Collectors.toMap(one -> one.id().slug(), Function.identity()));
        var tables = new ExportTables(all, published);
        var out = new ByteArrayOutputStream();
        if (form == Form.XLSX) {
            ExportFiles.workbook(tables.all(), out);
        } else {
            ExportFiles.archive(tables.all(), out);
        }
        return out.toByteArray();
    }
}
