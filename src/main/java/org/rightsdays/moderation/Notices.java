package org.rightsdays.moderation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.platform.audit.History;
import org.rightsdays.platform.audit.History.Step;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices of anybody about what is published, or how somebody behaves (DSA, article 16). */
@Component
public class Notices {

    private final NoticeStore store;
    private final CaseStore cases;
    private final Contents contents;
    private final CaseMails mails;
    private final History history;
    private final Clock clock;

    Notices(NoticeStore store, CaseStore cases, Contents contents, CaseMails mails, History history, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.contents = contents;
        this.mails = mails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Puts a notice before the moderators, or before the coordinators alone where its reason is confidential, and mails
     * a receipt to whoever gave an address.
     *
     * @return the word that the receipt is found by; it is shown once and cannot be looked up
     */
    @Transactional
    public String send(Notice notice) {
        if (!notice.tellsWhoSentIt()) {
            throw new IllegalArgumentException("This notice needs a name and an address");
        }
        Instant now = clock.instant();
        boolean confidential = notice.reason().confidential();
        Subject about = about(notice.address());
        var opened = new Case(
                CaseId.next(), about, Cause.NOTICE, CaseState.OPEN, now, now, null, 1, confidential, null, null, null);
        Secret reference = Secret.next();
        cases.insert(opened, Reminding.first(now, confidential));
        store.insert(opened.id(), notice, reference);
        history.add(Actor.VISITOR, List.of(new Step("case " + opened.id(), "opened", Map.of())));
        mails.received(notice, reference);
        return reference.word();
    }

    /** What stands at a path of this site without language: content that is moderated, or else just a page. */
    public Subject about(String path) {
        return contents.at(path).orElseGet(() -> page(path));
    }

    /** The notice that a case is about. */
    public Optional<Notice> of(CaseId id) {
        return store.of(id);
    }

    /** The case of a receipt. */
    public Optional<Case> byReference(String word) {
        return store.byReference(new Secret(word)).flatMap(cases::find);
    }

    /**
     * The path without language of an address of this site that somebody typed or that a page named, such as
     * {@code https://days.example/en/2026/programme/porto}; empty when it is of another site.
     */
    public static Optional<String> path(String typed, String origin) {
        String text = typed.strip();
        String path = text.startsWith(origin + "/") ? text.substring(origin.length()) : text;
        try {
            URI address = new URI(path);
            String plain = address.getPath();
            if (address.isAbsolute() || address.getRawAuthority() != null || plain == null || !plain.startsWith("/")) {
                return Optional.empty();
            }
            String withoutLanguage = plain.replaceFirst("^/[a-z]{2,3}(-[A-Za-z0-9]+)*(?=/|$)", "");
            return Optional.of(withoutLanguage.isEmpty() ? "/" : withoutLanguage)
                    .filter(found -> found.length() <= Notice.ADDRESS_LETTERS);
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Subject page(String path) {
        return new Subject("page", path, null, null);
    }
}
