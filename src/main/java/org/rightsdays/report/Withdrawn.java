package org.rightsdays.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.Photo;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.CitySection.Given;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Text;

/**
 * Statements and photos whose consent was taken back: a snapshot says that something stood there, and keeps all else as
 * it was.
 *
 * @param pictures hashes of photos
 */
record Withdrawn(Set<Key> keys, Set<String> pictures) {

    /** A statement by its contribution and what its source becomes when it is deleted. */
    private record Key(@Nullable String contribution, String source) {}

    private static String markOf(Testimonial one) {
        return one.isErased() ? one.source() : markOf(one.contribution(), one.source());
    }

    private static String markOf(@Nullable String contribution, String source) {
        return contribution == null ? source : Testimonial.erasedName(contribution, source);
    }

    static Withdrawn of(List<Testimonial> testimonials, List<Photo> withdrawnPhotos) {
        return new Withdrawn(
                testimonials.stream()
                        .filter(Testimonial::isWithdrawn)
                        .map(one -> new Key(one.contribution(), markOf(one)))
                        .collect(Collectors.toSet()),
                withdrawnPhotos.stream().map(Photo::picture).collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return keys.isEmpty() && pictures.isEmpty();
    }

    FinalReport outOf(FinalReport report) {
        if (isEmpty()) {
            return report;
        }
        List<Chapter> chapters = report.chapters().stream()
                .map(chapter -> new Chapter(
                        chapter.key(),
                        chapter.number(),
                        chapter.blocks().stream().map(this::outOf).toList()))
                .toList();
        return new FinalReport(report.cover(), report.standing(), chapters, report.figures(), report.happened());
    }

    private Block outOf(Block block) {
        return block instanceof CitySection city
                ? new CitySection(
                        city.key(),
                        city.city(),
                        city.country(),
                        city.given().stream().map(this::outOf).toList())
                : block;
    }

    private Given outOf(Given given) {
        var remarks = new ArrayList<>(given.remarks());
        var said = given.testimonials().stream()
                .filter(one -> !keys.contains(new Key(
                        given.contribution().slug(), markOf(given.contribution().slug(), one.name()))))
                .toList();
        for (int i = said.size(); i < given.testimonials().size(); i++) {
            remarks.add(Text.say("report.city.withdrawn.statement"));
        }
        CitySection.Photo photo = given.photo();
        if (photo != null && pictures.contains(photo.picture())) {
            remarks.add(Text.say("report.city.withdrawn.photo"));
            photo = null;
        }
        return new Given(
                given.contribution(),
                given.tags(),
                given.mode(),
                given.text(),
                given.figures(),
                photo,
                said,
                given.partners(),
                remarks,
                given.told());
    }
}
