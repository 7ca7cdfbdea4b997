package org.rightsdays.moderation.web;

import java.util.List;
import org.rightsdays.moderation.Case;
import org.rightsdays.moderation.CaseFilter;
import org.rightsdays.moderation.Queue;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.springframework.stereotype.Component;

/** Tells moderators how many cases wait, and since when. */
@Component
class CasesTile implements Tile {

    private final Queue queue;

    CasesTile(Queue queue) {
        this.queue = queue;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!Queue.isFor(desk.actor())) {
            return List.of();
        }
        List<Case> oldest = queue.cases(desk.actor(), CaseFilter.WAITING, 1);
        return oldest.isEmpty()
                ? List.of()
                : List.of(new Task(
                        desk.words().say("moderation.tile.waiting"),
                        queue.count(desk.actor(), CaseFilter.WAITING),
                        oldest.getFirst().waitingSince(),
                        desk.at(QueueController.PATH)));
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
