package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * The home page of an edition.
 *
 * @param name of the edition
 * @param slogan in the reader's language where there is one
 * @param days such as "10 – 11 December 2024"
 * @param phase where the edition stands today, in a sentence
 * @param what what these days are, in a sentence or two
 * @param figures counts of records, each leading to its list
 * @param highlightRule how {@code highlights} were chosen
 * @param longAddress the list of all that runs for longer
 * @param citiesLeft how many cities are not in {@code cities}
 * @param next the days of the next edition, in a sentence; null while unknown
 * @param sources websites of the edition
 * @param linkedData the days as JSON-LD
 * @param note what the coordinators say about the record of this edition
 */
public record HomeView(
        Shown name,
        Shown slogan,
        String days,
        String phase,
        String what,
        List<Figure> figures,
        List<EntryView> highlights,
        String highlightRule,
        List<EntryView> longRunning,
        int longTotal,
        String longAddress,
        List<Named> cities,
        int citiesLeft,
        List<Named> coordinators,
        @Nullable String next,
        List<Source> sources,
        @Nullable Shown note,
        String linkedData) {

    /** The size class of the slogan. */
    public int sloganFit() {
        return PosterType.fit(slogan.text());
    }

    /** Whether a number needs room that large type would not leave it. */
    public boolean longFigures() {
        return figures.stream().anyMatch(figure -> figure.number().length() > 3);
    }

    /** A count of records and where they are listed. */
    public record Figure(String number, String label, String address) {}

    /** A name that leads somewhere. */
    public record Named(
            Shown name, String address, @Nullable String country) {}

    /** A website: the address, and its host as the text. */
    public record Source(String address, String host) {}
}
