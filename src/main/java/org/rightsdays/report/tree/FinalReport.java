package org.rightsdays.report.tree;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Final Report of an edition, in no language. Page, PDF and data render this one tree, so they can't disagree.
 *
 * @param chapters in order, numbered
 * @param figures every number of the report by its id
 */
public record FinalReport(Cover cover, Standing standing, List<Chapter> chapters, Map<String, ReportFigure> figures) {

    public FinalReport {
        chapters = List.copyOf(chapters);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /** @throws IllegalArgumentException when a block names a figure that isn't there */
    public ReportFigure figure(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No figure " + id));
    }

    public Optional<ReportFigure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    public Optional<Chapter> chapter(String key) {
        return chapters.stream().filter(chapter -> chapter.key().equals(key)).findFirst();
    }
}
