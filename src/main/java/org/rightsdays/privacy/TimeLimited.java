package org.rightsdays.privacy;

import java.time.Instant;
import java.util.Set;

/**
 * What goes by itself once it has been kept for long enough. Each store with a time limit implements it as a component,
 * and one clock calls them all; {@code privacy/RetentionTests} finds tables that the clock forgets to visit.
 */
public interface TimeLimited {

    /** Tables, as {@code schema.table}, whose rows are deleted or emptied. */
    Set<String> limitedTables();

    /**
     * Deletes what has been kept for as long as its {@link PersonalData.Retention} says. Called about every hour, by
     * several nodes perhaps, in a transaction of its own; a second call does no harm.
     */
    void forget(Instant now);
}
