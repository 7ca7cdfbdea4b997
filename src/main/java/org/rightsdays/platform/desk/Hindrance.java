package org.rightsdays.platform.desk;

import java.util.List;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;

/** What keeps somebody from working at the desk, said on each of its pages. The module that knows implements it. */
public interface Hindrance {

    /** Empty for nothing. */
    List<Said> of(Actor actor, Words words);

    /**
     * One sentence and where there is more to read.
     *
     * @param address complete, with the language
     */
    record Said(String text, String link, String address) {}
}
