package org.rightsdays.report.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.editions.Edition;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.Background;
import org.rightsdays.impact.Evidence;
import org.rightsdays.impact.Figure;
import org.rightsdays.impact.PublishedBackgrounds;
import org.rightsdays.impact.Reviews;
import org.rightsdays.impact.StatedGrowth;
import org.rightsdays.impact.Statements;
import org.rightsdays.impact.Testimonial;
import org.rightsdays.impact.reports.LocalReports;
import org.rightsdays.impact.reports.Narrative;
import org.rightsdays.impact.reports.Photo;
import org.rightsdays.impact.reports.Publication;
import org.rightsdays.impact.social.Capture;
import org.rightsdays.impact.social.SocialFigures;
import org.rightsdays.platform.storage.Pictures;
import org.rightsdays.report.tree.Happened;
import org.springframework.stereotype.Component;

/** Asks for what goes with the figures: words, groups, photos, publications, and counts by day. */
@Component
class ToldGathering {

    private final Statements statements;
    private final LocalReports reports;
    private final PublishedBackgrounds backgrounds;
    private final SocialFigures social;
    private final Pictures pictures;
    private final Reviews reviews;

    ToldGathering(
            Statements statements,
            LocalReports reports,
            PublishedBackgrounds backgrounds,
            SocialFigures social,
            Pictures pictures,
            Reviews reviews) {
        this.statements = statements;
        this.reports = reports;
        this.backgrounds = backgrounds;
        this.social = social;
        this.pictures = pictures;
        this.reviews = reviews;
    }

    /** Without those whose consent was taken back. */
    List<Testimonial> testimonials(EditionId edition) {
        return statements.testimonials(edition).stream()
                .filter(testimonial -> !testimonial.isWithdrawn())
                .toList();
    }

    List<Background> backgrounds(EditionId edition) {
        return statements.backgrounds(edition);
    }

    List<StatedGrowth> statedGrowth(EditionId edition) {
        return statements.statedGrowth(edition);
    }

    Happened happened(EditionId edition, List<Figure> takenBack) {
        return new Happened(
                reviews.openings(edition).stream()
                        .map(one -> new Happened.Opening(Objects.requireNonNull(one.openedAt()), one.reason()))
                        .toList(),
                takenBack.stream()
                        .map(one -> new Happened.TakenBack(Reported.id(one), one.capturedAt(), one.reporter()))
                        .toList());
    }

    Told of(Edition edition, List<Figure> figures) {
        EditionId id = edition.id();
        List<Compared> compared = new Comparing(edition, figures, social).all();
        return new Told(
                reports.narratives(id).stream().collect(Collectors.toMap(Narrative::contribution, Function.identity())),
                once(reports.publications(id)),
                reports.photos(id).stream().collect(Collectors.toMap(Photo::contribution, Function.identity())),
                new HashMap<>(),
                backgrounds.of(id),
                compared,
                social.captures(files(figures, compared)).stream()
                        .collect(Collectors.toMap(Capture::fileHash, Function.identity())));
    }

    private static Set<String> files(List<Figure> figures, List<Compared> compared) {
        var hashes = new HashSet<String>();
        figures.stream()
                .filter(figure -> figure.observation().account() != null)
                .flatMap(figure -> figure.observation().evidence().stream())
                .map(Evidence::hash)
                .filter(Objects::nonNull)
                .forEach(hashes::add);
        for (Compared one : compared) {
            hashes.addAll(one.campaign().evidence());
            if (one.before() != null) {
                hashes.addAll(one.before().evidence());
            }
        }
        return hashes;
    }

    /** Notes the sizes of pictures, as far as they are stored. */
    void measure(Told told, Collection<String> hashes) {
        Map<String, Pictures.Size> sizes = told.sizes();
        hashes.forEach(hash -> pictures.sizeOf(hash).ifPresent(size -> sizes.put(hash, size)));
    }

    /** An item that two hosts list by the same address is one item. */
    private static List<Publication> once(List<Publication> all) {
        var seen = new HashSet<String>();
        var items = new ArrayList<Publication>();
        for (Publication one : all) {
            URI link = one.link();
            if (link == null || seen.add(plain(link))) {
                items.add(one);
            }
        }
        return items;
    }

    private static String plain(URI link) {
        String host = String.valueOf(link.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = link.getRawPath() == null ? "" : link.getRawPath().replaceFirst("/$", "");
        return host + path + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    }
}
