package org.rightsdays.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.rightsdays.moderation.Described.Fact;
import org.rightsdays.moderation.Described.Hint;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.testing.Cast;
import org.springframework.stereotype.Component;

/** Something to moderate that only tests have: it remembers what was decided. */
@Component
public class TestContent implements ModeratedContent {

    /** A text that would be a script if anything wrote it as it is. */
    static final String HOSTILE = "<script>alert('stolen')</script>\"'><img src=x onerror=alert(1)>";

    private final Map<String, List<Outcome>> decided = new ConcurrentHashMap<>();
    private final Map<String, List<Affected>> affected = new ConcurrentHashMap<>();
    private final Map<String, Set<Outcome>> possible = new ConcurrentHashMap<>();

    /** Something submitted by the account to the edition of the cast, hosted by Porto. */
    static Subject subject(String key) {
        return new Subject(
                "thing-of-the-tests", key, Cast.PORTO.id(), Cast.EDITION.id().year());
    }

    void affects(String key, String address, String language, UUID account) {
        affected.put(key, List.of(new Affected(new EmailAddress(address), language, account)));
    }

    void allows(String key, Outcome... outcomes) {
        possible.put(key, Set.of(outcomes));
    }

    List<Outcome> decisions(String key) {
        return decided.getOrDefault(key, List.of());
    }

    @Override
    public String kind() {
        return "thing-of-the-tests";
    }

    @Override
    public Optional<Described> describe(Subject subject, Words words) {
        return Optional.of(new Described(
                LocalizedText.of("fi", "Työpaja " + HOSTILE),
                List.of(new Fact("Summary", LocalizedText.of("ar", "ورشة عمل " + HOSTILE))),
                null,
                "/" + words.language().tag() + "/2031/things/" + subject.key(),
                "/" + words.language().tag() + "/desk/things/" + subject.key(),
                Set.of(Cast.NITEROI.id()),
                List.of(new Hint(Described.Noticed.DUPLICATE, "Something similar exists. " + HOSTILE, "/en/editions")),
                possible.getOrDefault(
                        subject.key(),
                        Set.of(Outcome.ACCEPT, Outcome.ACCEPT_WITH_CONDITION, Outcome.ASK_FOR_CHANGE, Outcome.REFUSE)),
                Instant.parse("2031-11-01T10:00:00Z")));
    }

    @Override
    public List<Affected> affected(Subject subject) {
        return affected.getOrDefault(subject.key(), List.of());
    }

    @Override
    public void lock(Subject subject) {}

    @Override
    public void decided(Subject subject, MadeDecision made, Actor actor) {
        decided.computeIfAbsent(subject.key(), key -> new ArrayList<>())
                .add(made.decision().outcome());
    }

    @Override
    public Optional<Subject> at(String path) {
        return path.startsWith("/2031/things/") ? Optional.of(subject(path.substring(13))) : Optional.empty();
    }
}
