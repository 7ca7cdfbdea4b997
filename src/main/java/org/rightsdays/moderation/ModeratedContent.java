package org.rightsdays.moderation;

import java.util.List;
import java.util.Optional;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;

/** A kind of thing that is moderated. The module that owns it implements this as a component. */
public interface ModeratedContent {

    /** Such as {@code contribution}; lower-case letters and hyphens. */
    String kind();

    /** What moderators see of it, or empty when there is no such thing any more. */
    Optional<Described> describe(Subject subject, Words words);

    /** Who is told of a decision: whoever submitted it, and the contacts of its host. May be nobody. */
    List<Affected> affected(Subject subject);

    /**
     * Holds the content still until the transaction ends. Asked for before the case is locked, in the order in which
     * whoever submits takes both: so a decision and a submission that meet wait for each other, and never both.
     */
    void lock(Subject subject);

    /**
     * Makes a decision come true through the same door as any other change, in the transaction of the decision. Not
     * called for {@link Outcome#NO_ACTION} and {@link Outcome#CONFIRM}, which change nothing.
     *
     * @throws RuntimeException when the state of the content does not allow it any more; nothing is decided then
     */
    void decided(Subject subject, MadeDecision made, Actor actor);

    /** The subject at a public path without language, such as {@code /2024/programme/porto}, for whoever sends a notice. */
    Optional<Subject> at(String path);
}
