package org.rightsdays.impact.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports that were sent, whole: out of one installation and into another. Drafts are their writers' own. */
@Component
public class ReportArchive {

    private static final int BATCH = 500;

    private final LocalReportStore store;
    private final ArchiveStore archive;
    private final ContentVersion contentVersion;

    ReportArchive(LocalReportStore store, ArchiveStore archive, ContentVersion contentVersion) {
        this.store = store;
        this.archive = archive;
        this.contentVersion = contentVersion;
    }

    /**
     * A report with what it has given.
     *
     * @param photo null where there is none that may be shown
     * @param narrative what the host told beside numbers; null in exports from before it was handed over
     */
    public record Kept(
            LocalReport report,
            List<Publication> publications,
            @Nullable Photo photo,
            @Nullable Narrative narrative) {

        /** The same without what was typed of a statement. */
        public Kept withoutQuote() {
            var answers = new HashMap<>(report.answers());
            answers.keySet().removeIf(field -> field.startsWith(ReportFields.QUOTE));
            return new Kept(report.with(answers), publications, photo, narrative);
        }

        /** The same with another stored picture. */
        public Kept with(String picture) {
            Photo was = java.util.Objects.requireNonNull(photo);
            var answers = new HashMap<>(report.answers());
            answers.replace("photo-picture", picture);
            return new Kept(
                    report.with(answers),
                    publications,
                    new Photo(
                            was.contribution(),
                            picture,
                            was.alternative(),
                            was.credit(),
                            was.licence(),
                            was.consentedAt(),
                            null),
                    narrative);
        }
    }

    /** By contribution, without holding them all. */
    public void forEach(EditionId edition, Consumer<Kept> each) {
        String last = "";
        List<LocalReport> some = archive.sentAfter(edition, last, BATCH);
        while (!some.isEmpty()) {
            kept(edition, some).forEach(each);
            last = some.getLast().contribution().slug();
            some = archive.sentAfter(edition, last, BATCH);
        }
    }

    private List<Kept> kept(EditionId edition, List<LocalReport> reports) {
        List<String> slugs =
                reports.stream().map(report -> report.contribution().slug()).toList();
        Map<String, List<Publication>> publications =
                archive.publications(edition, slugs).stream().collect(Collectors.groupingBy(Publication::contribution));
        Map<String, Photo> photos = archive.photos(edition, slugs).stream()
                .collect(Collectors.toMap(Photo::contribution, Function.identity(), (one, _) -> one));
        Map<String, Narrative> narratives = archive.narratives(edition, slugs).stream()
                .collect(Collectors.toMap(Narrative::contribution, Function.identity()));
        return reports.stream()
                .map(report -> new Kept(
                        report,
                        publications.getOrDefault(report.contribution().slug(), List.of()),
                        photos.get(report.contribution().slug()),
                        narratives.get(report.contribution().slug())))
                .toList();
    }

    /** Takes reports over for contributions that have none here; whatever was begun here stays. */
    @Transactional
    public Saved restore(Actor actor, List<Kept> reports) {
        contentVersion.startWriting();
        int created = 0;
        for (Kept kept : reports) {
            LocalReport report = kept.report();
            if (store.find(report.contribution()).isEmpty()
                    && store.write(report, new Actor(report.reporter()), contentVersion.raise())) {
                store.noteFigures(report.contribution());
                store.writePublications(report.contribution(), kept.publications());
                if (kept.narrative() != null) {
                    store.writeNarrative(report.contribution(), kept.narrative());
                }
                if (kept.photo() != null) {
                    store.writePhoto(report.contribution(), kept.photo());
                }
                created++;
            }
        }
        return new Saved(created, 0, reports.size() - created);
    }
}
