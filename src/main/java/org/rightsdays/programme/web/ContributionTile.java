package org.rightsdays.programme.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.programme.submissions.CoHosts;
import org.rightsdays.programme.submissions.Draft;
import org.rightsdays.programme.submissions.DraftState;
import org.rightsdays.programme.submissions.Drafts;
import org.springframework.stereotype.Component;

/** On the start page: changes that moderators asked for, drafts to finish, and requests to be a co-host. */
@Component
class ContributionTile implements Tile {

    private static final int LOOKED_AT = 100;

    private final Drafts drafts;
    private final CoHosts coHosts;

    ContributionTile(Drafts drafts, CoHosts coHosts) {
        this.drafts = drafts;
        this.coHosts = coHosts;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!desk.actor().signedIn()) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        for (Draft draft : drafts.of(desk.actor(), LOOKED_AT)) {
            if (draft.state() == DraftState.CHANGES_ASKED) {
                tasks.add(new Task(
                        desk.words().say("submission.task.change", "title", draft.title()),
                        0,
                        draft.submitted(),
                        desk.at(DraftController.path(draft))));
            }
        }
        for (CoHosts.Request request : coHosts.waiting(desk.actor())) {
            tasks.add(new Task(
                    desk.words().say("submission.task.co-host"),
                    0,
                    request.asked(),
                    desk.at(CoHostController.path(request.draft(), request.organisation()))));
        }
        unfinished(desk).ifPresent(tasks::add);
        return tasks;
    }

    private java.util.Optional<Task> unfinished(Desk desk) {
        List<Draft> unfinished = drafts.of(desk.actor(), LOOKED_AT).stream()
                .filter(draft -> draft.state() == DraftState.DRAFT)
                .toList();
        return unfinished.stream()
                .map(Draft::saved)
                .min(Instant::compareTo)
                .map(oldest -> new Task(
                        desk.words().say("submission.task.drafts"),
                        unfinished.size(),
                        oldest,
                        desk.at("/desk/contributions")));
    }

    @Override
    public List<Place> places(Desk desk) {
        return desk.actor().signedIn()
                ? List.of(new Place(
                        desk.words().say("submission.list.title"),
                        desk.words().say("submission.list.what"),
                        desk.at("/desk/contributions")))
                : List.of();
    }
}
