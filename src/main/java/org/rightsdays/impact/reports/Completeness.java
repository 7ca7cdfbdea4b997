package org.rightsdays.impact.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Impact;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Programme;
import org.rightsdays.programme.ProgrammeFilter;
import org.springframework.stereotype.Component;

/** Who has reported what, contribution by contribution. */
@Component
public class Completeness {

    private final Programme programme;
    private final Impact impact;
    private final Statements statements;
    private final LocalReportStore reports;

    Completeness(Programme programme, Impact impact, Statements statements, LocalReportStore reports) {
        this.programme = programme;
        this.impact = impact;
        this.statements = statements;
        this.reports = reports;
    }

    /** What a report can hold. */
    public enum Piece {
        ATTENDANCE,
        BACKGROUNDS,
        PUBLICATIONS,
        QUOTE,
        PHOTO,
        LESSONS
    }

    /**
     * What is known of one contribution.
     *
     * @param report null when nobody has begun one
     */
    public record Row(Contribution contribution, @Nullable LocalReport report, Set<Piece> present) {

        public boolean has(Piece piece) {
            return present.contains(piece);
        }

        public boolean isSent() {
            return report != null && report.sentAt() != null;
        }
    }

    /** By host, then by slug. */
    public List<Row> of(EditionId edition) {
        var rows = new ArrayList<Row>();
        forEach(edition, rows::add);
        rows.sort(Comparator.comparing((Row row) -> row.contribution().host())
                .thenComparing(row -> row.contribution().id().slug()));
        return rows;
    }

    /** In public order, one at a time. */
    public void forEach(EditionId edition, Consumer<Row> each) {
        Map<String, LocalReport> reported = reports.brief(edition).stream()
                .collect(Collectors.toMap(report -> report.contribution().slug(), Function.identity()));
        Map<Piece, Set<String>> present = Map.of(
                Piece.ATTENDANCE, impact.contributionsWith(edition, Metric.ATTENDANCE),
                Piece.BACKGROUNDS, slugs(statements.backgrounds(edition), Completeness::contribution),
                Piece.PUBLICATIONS, slugs(reports.publications(edition), Publication::contribution),
                Piece.QUOTE, slugs(statements.testimonials(edition), Testimonial::contribution),
                Piece.PHOTO, slugs(reports.photos(edition), Photo::contribution),
                Piece.LESSONS,
                        slugs(
                                reported.values().stream()
                                        .filter(report -> !report.answer(ReportFields.LESSONS)
                                                .isBlank())
                                        .toList(),
                                report -> report.contribution().slug()));
        programme.forEach(edition, ProgrammeFilter.NONE, contribution -> {
            String slug = contribution.id().slug();
            var pieces = EnumSet.noneOf(Piece.class);
            present.forEach((piece, slugs) -> {
                if (slugs.contains(slug)) {
                    pieces.add(piece);
                }
            });
            each.accept(new Row(contribution, reported.get(slug), pieces));
        });
    }

    private static @Nullable String contribution(Background background) {
        return background.scope().contribution();
    }

    private static <T> Set<String> slugs(List<T> records, Function<T, @Nullable String> slug) {
        var slugs = new java.util.HashSet<String>();
        for (T one : records) {
            String found = slug.apply(one);
            if (found != null) {
                slugs.add(found);
            }
        }
        return slugs;
    }
}
