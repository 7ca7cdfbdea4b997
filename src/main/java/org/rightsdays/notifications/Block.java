package org.rightsdays.notifications;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A piece of a mail, from the top. It is plain text: escaping and direction are the template's task. */
public sealed interface Block {

    /** A paragraph; line breaks in it are kept. */
    record Text(String text) implements Block {}

    /** What somebody wrote, in whatever language, set off from our own words. */
    record Quote(String text) implements Block {}

    /**
     * A button, with its address written out in the text part.
     *
     * @param address absolute; opening it must change nothing, because mail scanners open every link
     */
    record Action(String label, URI address) implements Block {}

    /** Name and value pairs, in their order. */
    record Facts(Map<String, String> facts) implements Block {

        public Facts {
            facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }
}
