package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.coalition.Suspension;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Access;
import org.rightsdays.testing.Access.Who;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Walkers;
import org.springframework.beans.factory.annotation.Autowired;

/** The walk over all routes as an organiser who is suspended: a new form is closed for them, or stands in the list here. */
@SpringTest
class SuspendedWalkTests {

    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));

    /** What whoever is suspended may still do: see to the own account, talk, appeal, send notices, take leave. */
    private static final List<String> STILL = List.of(
            "/desk/account",
            "/desk/appeal",
            "/desk/decisions",
            "/desk/dialogue",
            "/desk/notice",
            "/desk/kept",
            "/desk/passkeys",
            "/desk/second-factor",
            "/desk/sign-in",
            "/desk/sign-out",
            "/desk/first",
            "/desk/consent",
            // Consent is taken back for somebody who is quoted or can be seen.
            "/desk/reports/{year:\\d{4}}/{slug}/withdraw",
            "/desk/reports/{year:\\d{4}}/{slug}/speaker",
            // Without anything in their forms these lead back, or take in nothing.
            "/desk/contributions/change",
            "/desk/contributions/copy",
            "POST /{lang}/desk/reports\n");

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private SignIns people;

    @Autowired
    private Walkers walkers;

    @Test
    void nothingIsChangedByWhoeverIsSuspendedOnAnyAddress() {
        Account organiser = Objects.requireNonNull(walkers.people().get(Who.ORGANISER));
        Map<String, String> paths = walkers.paths();
        var suspension = Suspension.of(organiser.id(), UUID.randomUUID(), Instant.now(), null);
        suspensions.begin(MODERATOR, suspension);
        var changed = new ArrayList<String>();
        try {
            for (Access access : Access.all()) {
                boolean theirs = access.method().equals("POST") && access.who().contains(Who.ORGANISER);
                boolean still = STILL.stream().anyMatch((access.route() + "\n")::contains);
                if (theirs && !still) {
                    String path = paths.getOrDefault(access.route(), access.anyPath());
                    HttpResponse<String> answer = people.of(organiser).post(path, Map.of());
                    if (answer.statusCode() < 400) {
                        changed.add(access.route() + " " + answer.statusCode());
                    }
                }
            }
        } finally {
            suspensions.lift(MODERATOR, organiser.id());
        }
        assertThat(changed).isEmpty();
    }
}
