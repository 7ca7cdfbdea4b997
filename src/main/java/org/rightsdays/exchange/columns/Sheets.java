package org.rightsdays.exchange.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All files of an edition folder but {@code edition.json}, in the order in which they are read. */
public final class Sheets {

    /** Organisations, contributions, and what adds to contributions. */
    public static final List<Sheet> RECORDS = List.of(
            OrganisationColumns.SHEET,
            ContributionColumns.SHEET,
            DetailColumns.Parts.SHEET,
            DetailColumns.Places.SHEET,
            DetailColumns.Sessions.SHEET,
            DetailColumns.Links.SHEET,
            DetailColumns.Images.SHEET);

    /** What is told after the days. */
    public static final List<Sheet> RESULTS = List.of(
            ResultColumns.RESULTS,
            ResultColumns.TESTIMONIALS,
            ResultColumns.AUDIENCE_BACKGROUNDS,
            ResultColumns.SOCIAL_MEDIA,
            PrintedColumns.Claims.SHEET,
            PrintedColumns.Names.SHEET,
            PrintedColumns.Chapters.SHEET,
            PrintedColumns.Spellings.SHEET);

    public static final List<Sheet> ALL =
            Stream.concat(RECORDS.stream(), RESULTS.stream()).toList();

    private Sheets() {}

    public static Optional<Sheet> find(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** The names of all, with that of the edition's own sheet. */
    public static List<String> names() {
        return Stream.concat(Stream.of(EditionColumns.KEYS.name()), ALL.stream().map(Sheet::name))
                .toList();
    }
}
