package org.rightsdays.publishing.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.platform.i18n.LocalizedText.Shown;

/**
 * A city or partner: who it is and what it gives, this year and before.
 *
 * @param kind what it is and in which country, in words
 * @param roles how it takes part in this edition, in words
 * @param membership of the coalition, in words; null for a partner, of whom nobody asks it
 * @param hosted what it hosts in this edition, the first of them
 * @param more address of all that it hosts in this edition, where not all are shown; null otherwise
 * @param report address of its section of the report, where that is published and has one
 * @param helped what others host with it in this edition
 * @param companions who takes part in what it hosts
 * @param others other editions it took part in, newest first
 */
public record OrganisationView(
        Shown name,
        String kind,
        String roles,
        @Nullable String membership,
        @Nullable Website website,
        @Nullable Logo logo,
        @Nullable Shown summary,
        List<EntryView> hosted,
        @Nullable More more,
        @Nullable String report,
        List<EntryView> helped,
        List<Link> companions,
        List<Year> others) {

    /** Longer names are titles, not posters. */
    private static final int POSTER_LENGTH = 24;

    /** The class of the name's size: as large as its longest word allows. */
    public String nameSize() {
        String text = name.text();
        return text.length() > POSTER_LENGTH ? "hero-title" : "hero-name fit-" + PosterType.fit(text);
    }

    public record Website(String address, String host) {}

    /** Width and height in pixels. */
    public record Logo(String address, Shown alternative, int width, int height) {}

    /** {@code text} says how many there are in all. */
    public record More(String address, String text) {}

    public record Link(Shown name, String address) {}

    /**
     * Another edition.
     *
     * @param address of this organisation's page in it
     * @param roles in words
     */
    public record Year(String year, String address, String roles, List<Link> contributions) {}
}
