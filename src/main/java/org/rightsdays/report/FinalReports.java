package org.rightsdays.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.coalition.Coalition;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.editions.Editions;
import org.rightsdays.report.tree.Cover;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Name;
import org.rightsdays.report.tree.Standing;
import org.springframework.stereotype.Component;

/** The Final Reports of the editions: as they would be now, and as they were frozen. */
@Component
public class FinalReports {

    private final Editions editions;
    private final Coalition coalition;
    private final Clock clock;

    FinalReports(Editions editions, Coalition coalition, Clock clock) {
        this.editions = editions;
        this.coalition = coalition;
        this.clock = clock;
    }

    /** The report as the records would give it now; empty where there is no such edition. */
    public Optional<FinalReport> preview(EditionId id) {
        return editions.find(id).map(edition -> new FinalReport(cover(edition), Standing.PREVIEW, List.of(), Map.of()));
    }

    /** What the public reads: the last snapshot, or the preview once the days are over (UTC); else empty. */
    public Optional<FinalReport> published(EditionId id) {
        boolean over = editions.find(id)
                .filter(edition -> edition.days().lastDay().isBefore(LocalDate.now(clock)))
                .isPresent();
        return over ? preview(id) : Optional.empty();
    }

    private Cover cover(Edition edition) {
        return new Cover(
                edition.id().year(),
                edition.ordinal(),
                edition.name(),
                edition.abbreviation(),
                edition.slogan(),
                edition.days().firstDay(),
                edition.days().lastDay(),
                edition.convenor().name(),
                edition.convenor().abbreviation(),
                edition.coordinators().stream()
                        .flatMap(coordinator -> coalition.find(coordinator).stream())
                        .map(FinalReports::name)
                        .toList(),
                edition.sample());
    }

    private static Name name(Organisation organisation) {
        return new Name(
                organisation.name(),
                organisation.isCity() ? Name.Kind.CITY : Name.Kind.PARTNER,
                organisation.id().slug());
    }
}
