package org.rightsdays.exchange.handover;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.programme.ProgrammeFilter;

/** The sheets of the edition folder: who takes part, what is given, and what was printed about it. */
final class FolderWriting {

    private final EditionFaces faces;
    private final Edition edition;
    private final PictureNames pictures;
    private final Set<OrganisationId> organisations = new TreeSet<>();
    private final Set<String> contributions = new HashSet<>();

    FolderWriting(EditionFaces faces, Edition edition, PictureNames pictures) {
        this.faces = faces;
        this.edition = edition;
        this.pictures = pictures;
    }

    /** Slugs of what was written: whatever is kept of others stays here. */
    Set<String> contributions() {
        return contributions;
    }

    void write(Target target, ExportProgress progress) throws IOException {
        Map<OrganisationId, Set<TakingPart.Role>> roles = faces.editions().takingPart(edition.id()).stream()
                .collect(Collectors.toMap(TakingPart::organisation, TakingPart::roles));
        organisations.addAll(roles.keySet());
        organisations.addAll(edition.coordinators());
        try (var files = new SheetFiles()) {
            progress.at("contributions");
            all(files::look, roles);
            all(files::write, roles);
            files.into(target, progress);
        }
    }

    private void all(SheetFiles.Rows rows, Map<OrganisationId, Set<TakingPart.Role>> roles) {
        var writer = new EditionRows(rows, pictures::path);
        var found = faces.coalition().find(organisations);
        for (OrganisationId id : organisations) {
            Organisation one = found.get(id);
            if (one != null) {
                writer.add(one, roles.getOrDefault(id, Set.of()));
            }
        }
        faces.programme().forEach(edition.id(), ProgrammeFilter.NONE, contribution -> {
            contributions.add(contribution.id().slug());
            organisations.add(contribution.host());
            contribution.partners().forEach(partner -> organisations.add(partner.organisation()));
            writer.add(contribution);
        });
        var printed = faces.claims().of(edition.id());
        printed.entries().forEach(entry -> organisations.addAll(entry.organisations()));
        PrintedRows.add(printed, rows);
    }
}
