package org.rightsdays.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdays.accounts.Account;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.submissions.Batches;
import org.rightsdays.programme.submissions.Brought;
import org.rightsdays.testing.AccessSamples;
import org.rightsdays.testing.Cast;
import org.springframework.stereotype.Component;

/** Imports of Porto for the walk over all routes. */
@Component
class SpreadsheetAccess implements AccessSamples {

    private static final String ONE = "/{lang}/desk/spreadsheets/{batch:[0-9a-f-]{36}}";

    private final Batches batches;

    SpreadsheetAccess(Batches batches) {
        this.batches = batches;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        Actor actor = Actor.of(organiser.id(), organiser.roles());
        return Stream.of("GET " + ONE, "POST " + ONE + "/undo", "POST " + ONE + "/submit")
                .collect(Collectors.toMap(
                        Function.identity(),
                        route -> "/en/desk/spreadsheets/" + imported(actor)
                                + route.substring(route.indexOf(ONE) + ONE.length())));
    }

    private UUID imported(Actor actor) {
        UUID batch = UUID.randomUUID();
        batches.take(
                actor,
                Cast.EDITION.id(),
                Cast.PORTO.id(),
                List.of(Brought.of("imported-" + batch, "en", Map.of("title@en", "Imported"), Set.of(), null)),
                batch);
        return batch;
    }
}
