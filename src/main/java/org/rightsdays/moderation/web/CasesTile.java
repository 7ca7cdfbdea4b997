package org.rightsdays.moderation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.CaseFilter;
import org.rightsdays.moderation.Conditions;
import org.rightsdays.moderation.Queue;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.springframework.stereotype.Component;

/** Tells moderators how many cases wait, and since when. */
@Component
class CasesTile implements Tile {

    private final Queue queue;

    private final Conditions conditions;

    CasesTile(Queue queue, Conditions conditions) {
        this.queue = queue;
        this.conditions = conditions;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!Queue.isFor(desk.actor())) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        List<Case> oldest = queue.cases(desk.actor(), CaseFilter.WAITING, 1);
        if (!oldest.isEmpty()) {
            tasks.add(new Task(
                    desk.words().say("moderation.tile.waiting"),
                    queue.count(desk.actor(), CaseFilter.WAITING),
                    oldest.getFirst().waitingSince(),
                    desk.at(QueueController.PATH)));
        }
        List<Instant> done = conditions.toConfirm(desk.actor());
        if (!done.isEmpty()) {
            tasks.add(new Task(
                    desk.words().say("condition.tile"),
                    done.size(),
                    done.getFirst(),
                    desk.at(QueueController.PATH + "?state=" + CaseQuery.CONDITION)));
        }
        return tasks;
    }

    @Override
    public List<Place> places(Desk desk) {
        return Queue.isFor(desk.actor())
                ? List.of(new Place(
                        desk.words().say("moderation.queue.title"),
                        desk.words().say("moderation.tile.what"),
                        desk.at(QueueController.PATH)))
                : List.of();
    }
}
