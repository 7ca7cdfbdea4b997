package org.rightsdays.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdays.testing.Access;
import org.rightsdays.testing.Access.Who;
import org.rightsdays.testing.SignIns;
import org.rightsdays.testing.SignedIn;
import org.rightsdays.testing.Visitor;
import org.rightsdays.testing.Walkers;
import org.springframework.stereotype.Component;

/**
 * Every page of the desk, from {@code access.txt}, with the first who may see it; what has a name in its address by
 * {@code testing.AccessSamples}.
 */
@Component
class DeskPaths {

    private static final List<String> MORE = List.of("/en/desk/sign-in?after=/desk/kept/1");

    private final Walkers walkers;
    private final SignIns signIns;

    DeskPaths(Walkers walkers, SignIns signIns) {
        this.walkers = walkers;
        this.signIns = signIns;
    }

    /** Those who see a page first, from who may least on. */
    static List<Who> readers() {
        return List.of(Who.VISITOR, Who.ORGANISER, Who.MODERATOR, Who.COORDINATOR);
    }

    SignedIn session(Who who) {
        return signIns.of(Objects.requireNonNull(walkers.people().get(who)));
    }

    /** The pages that this person is the first to see. */
    Set<String> of(Who who) {
        var paths = new LinkedHashSet<String>();
        for (Access access : Access.all()) {
            if (access.route().startsWith("GET /{lang}/desk") && first(access) == who) {
                paths.add(walkers.paths().getOrDefault(access.route(), access.anyPath()));
            }
        }
        if (who == Who.VISITOR) {
            paths.addAll(MORE);
        }
        paths.removeIf(path -> !isPage(path, who));
        return paths;
    }

    private boolean isPage(String path, Who who) {
        var answer = who == Who.VISITOR
                ? new Visitor(signIns.site()).get(path)
                : session(who).get(path);
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static Who first(Access access) {
        return Stream.concat(readers().stream(), Stream.of(Who.FOREIGN))
                .filter(access.who()::contains)
                .findFirst()
                .orElseThrow();
    }
}
