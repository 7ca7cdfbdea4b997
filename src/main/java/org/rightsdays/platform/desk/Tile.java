package org.rightsdays.platform.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module puts on the start page of the desk. Its web package implements it as a component. */
public interface Tile {

    /** What waits for this person; empty for nothing. */
    default List<Task> tasks(Desk desk) {
        return List.of();
    }

    /** Where this person can go, whether anything waits there or not. */
    default List<Place> places(Desk desk) {
        return List.of();
    }

    /**
     * Something that waits.
     *
     * @param title such as "Submissions to decide"
     * @param count how many; 0 where counting says nothing
     * @param oldest since when the oldest waits; null where that says nothing
     * @param address complete, as by {@link Desk#at}
     */
    record Task(String title, long count, @Nullable Instant oldest, String address) {}

    /**
     * A part of the desk.
     *
     * @param title such as "Contributions of Leipzig"
     * @param what one sentence on what can be done there
     * @param address complete, as by {@link Desk#at}
     */
    record Place(String title, String what, String address) {}
}
