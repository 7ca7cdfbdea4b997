package org.rightsdays.report.tree;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.claims.Verdict;

/**
 * The Final Report of an edition, in no language. Page, PDF and data render this one tree, so they can't disagree.
 *
 * @param chapters in order, numbered
 * @param figures every number of the report by its id
 * @param happened beside the values of figures; a report that was kept before this was told has nothing
 */
public record FinalReport(
        Cover cover,
        Standing standing,
        List<Chapter> chapters,
        Map<String, ReportFigure> figures,
        @Nullable Happened happened) {

    /** What the keys of remarks begin with that stand where something was taken out. */
    public static final String WITHDRAWN = "report.city.withdrawn.";

    public FinalReport {
        chapters = List.copyOf(chapters);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /** What happened until it was written. */
    public Happened whatHappened() {
        return happened == null ? Happened.NOTHING : happened;
    }

    /** @throws IllegalArgumentException when a block names a figure that isn't there */
    public ReportFigure figure(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No figure " + id));
    }

    public Optional<ReportFigure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** How many statements and photos were taken out since, as their consent was withdrawn. */
    public long withdrawn() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(CitySection.class::isInstance)
                .flatMap(block -> ((CitySection) block).given().stream())
                .flatMap(given -> given.remarks().stream())
                .filter(remark -> remark instanceof Text.Said said && said.key().startsWith(WITHDRAWN))
                .count();
    }

    /** How many claims of documents the records don't confirm. */
    public long discrepancies() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(ClaimTable.class::isInstance)
                .flatMap(block -> ((ClaimTable) block).lines().stream())
                .filter(line -> line.verdict() != null && line.verdict() != Verdict.CONFIRMED)
                .count();
    }

    /** The section of a city, by its slug. */
    public Optional<CitySection> city(String slug) {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(FinalReport::cities)
                .filter(city -> city.key().equals(slug))
                .findFirst();
    }

    private static Stream<CitySection> cities(Block block) {
        return switch (block) {
            case CitySection city -> Stream.of(city);
            case Block.Group group -> group.blocks().stream().flatMap(FinalReport::cities);
            default -> Stream.empty();
        };
    }

    public Optional<Chapter> chapter(String key) {
        return chapters.stream().filter(chapter -> chapter.key().equals(key)).findFirst();
    }
}
