package org.rightsdays.report.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.OrganisationId;

/** What documents about an edition print: numbers, lists of names, chapters, and spellings worth a look. */
public record Printed(List<Claim> claims, List<Entry> entries, List<Heading> headings, List<Spelling> spellings) {

    /** The entries of one list, in order. */
    public List<Entry> list(PrintedList list) {
        return entries.stream().filter(entry -> entry.list() == list).toList();
    }

    /** A list of names. */
    public enum PrintedList {
        CITIES,
        PARTNERS,
        /** Partners that are named in a text, in no list. */
        PARTNERS_IN_TEXT,
        COUNTRIES
    }

    /**
     * An entry of a printed list.
     *
     * @param position 1 for the first
     * @param words as printed
     * @param organisations whom it names; one entry can name several
     * @param country ISO 3166-1 alpha-2 of the country that it names
     */
    public record Entry(
            PrintedList list,
            int position,
            String words,
            List<OrganisationId> organisations,
            @Nullable String country) {

        public Entry {
            organisations = List.copyOf(organisations);
        }
    }

    /** A chapter with its number in the table of contents and above its text. */
    public record Heading(String title, int inContents, int inBody) {}

    /**
     * A word or code as it is printed, and what it should be.
     *
     * @param meant the right word; for a code the right code
     */
    public record Spelling(Kind kind, String words, String meant) {

        /** What is spelt. */
        public enum Kind {
            COUNTRY_CODE,
            COUNTRY_NAME,
            NAME,
            WORD
        }
    }
}
