package org.rightsdays.programme.submissions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.accounts.Account;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.programme.ContributionId;
import org.rightsdays.testing.AccessSamples;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.springframework.stereotype.Component;

/** Drafts of Porto for the walk over all routes; Niterói is asked to be a co-host of one. */
@Component
class SubmissionAccess implements AccessSamples {

    private static final String ONE = "/{lang}/desk/contributions/{id:[0-9a-f-]{36}}";
    private static final String CO_HOST = "/{lang}/desk/co-hosting/{id:[0-9a-f-]{36}}/{organisation:[a-z0-9-]+}";

    private final Drafts drafts;
    private final Submissions submissions;
    private final Given given;

    SubmissionAccess(Drafts drafts, Submissions submissions, Given given) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.given = given;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        Actor actor = Actor.of(organiser.id(), organiser.roles());
        var paths = new HashMap<String, String>();
        for (String route :
                List.of("GET " + ONE, "POST " + ONE, "POST " + ONE + "/draft", "POST " + ONE + "/discard")) {
            paths.put(route, path(begun(actor)) + after(route));
        }
        for (String route : List.of("GET " + ONE + "/pictures", "POST " + ONE + "/pictures")) {
            paths.put(route, path(begun(actor)) + after(route));
        }
        paths.put("POST " + ONE + "/withdraw", path(submitted(actor)) + "/withdraw");
        var year = new EditionId(2096);
        given.contributions(Given.contribution("published-for-access").of(year).build());
        Draft published = drafts.ofPublished(actor, new ContributionId(year, "published-for-access"));
        paths.put("GET " + ONE + "/state", path(published) + "/state");
        paths.put("POST " + ONE + "/state", path(published) + "/state");
        String coHost = "/en/desk/co-hosting/" + submitted(actor).id() + "/" + Cast.NITEROI.id();
        paths.put("GET " + CO_HOST, coHost);
        paths.put("POST " + CO_HOST, coHost);
        paths.put(
                "GET /{lang}/preview/{secret:[A-Za-z0-9_-]{20,60}}",
                "/en/preview/" + begun(actor).preview());
        return paths;
    }

    private Draft begun(Actor actor) {
        return drafts.begin(actor, Cast.EDITION.id(), Cast.PORTO.id(), Writers.WORKSHOP, UUID.randomUUID());
    }

    private Draft submitted(Actor actor) {
        Draft draft = begun(actor);
        submissions.submit(actor, draft.id(), draft.version());
        return draft;
    }

    private static String path(Draft draft) {
        return "/en/desk/contributions/" + draft.id();
    }

    private static String after(String route) {
        return route.substring(route.indexOf(ONE) + ONE.length());
    }
}
