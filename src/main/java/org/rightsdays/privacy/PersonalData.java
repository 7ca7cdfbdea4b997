package org.rightsdays.privacy;

import java.util.List;
import java.util.Map;

/**
 * What a module stores, column by column, and what of it can be about a person. Each module implements it as a
 * component; {@code rules/PersonalDataTests} compares it with the real schema, so that no column can be forgotten.
 */
public interface PersonalData {

    /** Name of the module, which is also its database schema. */
    String module();

    /** An entry for everything that can hold data about a person (GDPR, article 30). */
    List<Entry> entries();

    /** Columns, as {@code table.column}, that cannot hold data about a person. */
    List<String> notPersonal();

    /**
     * Which rows are of one person (GDPR, articles 15 and 20): table to a condition in SQL with {@code :account} and
     * {@code :address}. An entry's own texts are public and belong to its organisation; they need not be here.
     */
    default Map<String, String> rowsOfPerson() {
        return Map.of();
    }

    /** Columns of these tables, as {@code table.column}, that hold how the person is called. */
    default List<String> namesOfPerson() {
        return List.of();
    }

    /**
     * Deletes or empties what the module holds of a person who has asked for it (GDPR, article 17). The address is
     * taken out of all texts that are not published afterwards, without the module's doing.
     */
    default void erase(Person person) {}

    /**
     * One kind of data about people.
     *
     * @param key stable key; {@code privacy.entry.<module>.<key>.what} names the data and {@code ….purpose} says what
     *     for, in every language
     * @param columns where it is stored, as {@code table.column}
     * @param subjects whose data it is
     * @param basis the legal basis (GDPR, article 6 (1))
     * @param retention how long it is kept
     * @param published whether everybody can read it on the site
     * @param onRequest what becomes of it when one of those people asks
     */
    record Entry(
            String key,
            List<String> columns,
            Subjects subjects,
            LegalBasis basis,
            Retention retention,
            boolean published,
            OnRequest onRequest) {}

    /** The people that data is about. */
    enum Subjects {
        ORGANISERS,
        SPEAKERS,
        CREATORS,
        OPERATORS,
        VISITORS
    }

    /** Legal bases that are used here, by their letter in GDPR article 6 (1). */
    enum LegalBasis {
        /** (a) consent. */
        CONSENT,
        /** (c) a duty by law. */
        LEGAL_OBLIGATION,
        /** (e) a task in the public interest. */
        PUBLIC_TASK,
        /** (f) legitimate interests. */
        LEGITIMATE_INTEREST
    }

    /** What becomes of data when the person asks for a copy, or to be forgotten. */
    enum OnRequest {
        /** The person gets a copy, and it is deleted. */
        DELETED,
        /** The person gets a copy; it has to stay, but nothing in it says any more who it was. */
        WITHOUT_THE_PERSON,
        /** It speaks for a city, a partner or the coordinators, and is corrected by them. */
        BY_THE_ORGANISATION,
        /** Whoever was quoted has a link of their own. */
        BY_THE_SPEAKER
    }

    /** How long data is kept. */
    enum Retention {
        /** Six months after the last day on which the decision could be appealed against. */
        AFTER_APPEAL,
        /** While the record is published; corrected or removed on request. */
        WHILE_PUBLISHED,
        /** With the history of the record, as proof of who changed what. */
        WITH_HISTORY,
        /** While a request is answered. */
        DURING_REQUEST,
        /** Until the right that it grants is taken away, or the account is erased. */
        UNTIL_TAKEN_AWAY,
        /** A year after it was decided; a week where the address was never confirmed. */
        ONE_YEAR,
        /** Mails: fourteen days after they were written. */
        FOURTEEN_DAYS,
        /** As long as the account exists. */
        WHILE_ACCOUNT,
        /** Until what was decided ends, or is lifted. */
        WHILE_IN_FORCE,
        /** At most thirty days. */
        THIRTY_DAYS,
        /** One day. */
        ONE_DAY,
        /** A year after it was made. */
        YEAR_SINCE_MADE;

        /** Whether it ends because time passes, so that a {@link TimeLimited} has to see to it. */
        public boolean endsByTime() {
            return switch (this) {
                case AFTER_APPEAL, WHILE_IN_FORCE, ONE_YEAR, FOURTEEN_DAYS, THIRTY_DAYS, ONE_DAY, YEAR_SINCE_MADE ->
                    true;
                case WHILE_PUBLISHED, WITH_HISTORY, DURING_REQUEST, UNTIL_TAKEN_AWAY, WHILE_ACCOUNT -> false;
            };
        }
    }
}
