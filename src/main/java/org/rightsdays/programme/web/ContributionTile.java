package org.rightsdays.programme.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.moderation.ConditionState;
import org.rightsdays.moderation.Conditions;
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
    private final Conditions conditions;

    ContributionTile(Drafts drafts, CoHosts coHosts, Conditions conditions) {
        this.drafts = drafts;
        this.coHosts = coHosts;
        this.conditions = conditions;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!desk.actor().signedIn()) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        List<Draft> written = drafts.of(desk.actor(), LOOKED_AT);
        for (Draft draft : written) {
            if (draft.state() == DraftState.CHANGES_ASKED) {
                tasks.add(new Task(
                        desk.words().say("submission.task.change", "title", draft.title()),
                        0,
                        draft.submitted(),
                        desk.at(DraftController.path(draft))));
            }
        }
        tasks.addAll(toMeet(desk, written));
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

    /** Conditions that are the organiser's turn. */
    private List<Task> toMeet(Desk desk, List<Draft> written) {
        var accepted = written.stream()
                .filter(draft -> draft.state() == DraftState.ACCEPTED)
                .collect(Collectors.toMap(draft -> draft.id().toString(), Function.identity()));
        return conditions.unsettled("contribution", accepted.keySet()).entrySet().stream()
                .filter(entry -> entry.getValue().state() == ConditionState.OPEN)
                .sorted(Comparator.comparing(entry -> entry.getValue().since()))
                .map(entry -> new Task(
                        desk.words()
                                .say(
                                        "condition.task",
                                        "title",
                                        Objects.requireNonNull(accepted.get(entry.getKey()))
                                                .title()),
                        0,
                        entry.getValue().since(),
                        desk.at("/desk/contributions/" + entry.getKey())))
                .toList();
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
