package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.testing.Access;
import org.rightsdays.testing.Access.Who;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SpringTest;
import org.rightsdays.testing.Visitor;
import org.rightsdays.testing.Walkers;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Everybody tries every address: {@code access.txt} says who may, and a route that stands there under nobody's name
 * fails. Whoever may not is refused before anything else is looked at, or finds nothing.
 */
@SpringTest
class AuthorisationTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Walkers walkers;

    @Test
    void everyRouteIsListedWithWhoMayUseIt() throws IOException {
        List<String> routes = Files.readAllLines(Repository.ROOT.resolve("src/test/resources/routes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("ANY"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
        assertThat(Access.all().stream().map(Access::route).toList())
                .as("Routes in access.txt against routes.txt: say who may use a new one")
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everybodyGetsWhatIsTheirsAndNothingElse() {
        Map<Who, Account> people = walkers.people();
        Map<String, String> paths = walkers.paths();
        var findings = new Findings("Routes that let the right people in");
        for (Access access : Access.all()) {
            String path = paths.getOrDefault(access.route(), access.anyPath());
            for (Who who : Who.values()) {
                HttpResponse<String> answer = ask(access, path, people.get(who));
                boolean refused = isRefused(answer, access.namesSomething());
                if (answer.statusCode() >= 500) {
                    findings.add(access.route(), "breaks for " + who + ": " + answer.statusCode());
                } else if (access.who().contains(who) && refused && answer.statusCode() != 404) {
                    findings.add(access.route(), "refuses " + who + ": " + answer.statusCode());
                } else if (!access.who().contains(who) && !refused) {
                    findings.add(access.route(), "lets in " + who + ": " + answer.statusCode());
                }
            }
        }
        findings.assertNone();
    }

    private HttpResponse<String> ask(Access access, String path, @org.jspecify.annotations.Nullable Account account) {
        boolean get = access.method().equals("GET");
        if (account == null) {
            var visitor = new Visitor(signIns.site());
            return get ? visitor.get(path) : visitor.post(path, Map.of());
        }
        // A session of its own for each: some routes end it.
        var session = signIns.of(accounts.find(account.id()).orElseThrow());
        return get ? session.get(path) : session.post(path, Map.of());
    }

    /** Refused, or asked to sign in; what names something may also pretend that it is not there. */
    private static boolean isRefused(HttpResponse<String> answer, boolean namesSomething) {
        int status = answer.statusCode();
        String location = answer.headers().firstValue("Location").orElse("");
        return status == 401
                || status == 403
                || namesSomething && status == 404
                || status == 303 && location.contains("/desk/sign-in?after=");
    }
}
