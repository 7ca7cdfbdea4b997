package org.rightsdays.platform.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rightsdays.platform.desk.Tile.Place;
import org.rightsdays.platform.desk.Tile.Task;
import org.rightsdays.platform.i18n.Words;

/** What the start page shows. */
public record DeskView(List<Task> tasks, List<Place> places) {

    /** The day (UTC) since when the oldest of a task waits. */
    public String since(Task task, Words words) {
        return task.oldest() == null ? "" : words.day(LocalDate.ofInstant(task.oldest(), ZoneOffset.UTC));
    }
}
