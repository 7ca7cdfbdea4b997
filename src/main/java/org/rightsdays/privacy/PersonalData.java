package org.rightsdays.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
     * What the module holds of an account (GDPR, articles 15 and 20), as values that JSON can tell; empty for nothing.
     * An entry's own texts are public and belong to its organisation; they need not be here.
     */
    default Map<String, Object> export(UUID account) {
        return Map.of();
    }

    /** Deletes or empties what the module holds of an account that is being erased (GDPR, article 17). */
    default void erase(UUID account) {}

    /**
     * Deletes what has been kept for as long as its {@link Retention} says. Called about every hour, by several nodes
     * perhaps, in a transaction of its own; a second call does no harm.
     */
    default void forget(Instant now) {}

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
     */
    record Entry(
            String key,
            List<String> columns,
            Subjects subjects,
            LegalBasis basis,
            Retention retention,
            boolean published) {}

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
        ONE_DAY
    }
}
