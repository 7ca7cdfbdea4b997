package org.rightsdays.privacy;

import java.util.List;
import org.springframework.stereotype.Component;

/** The platform stands below this module and cannot speak for itself. */
@Component
class PlatformPersonalData implements PersonalData {

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "history",
                        List.of("history.actor", "history.account", "history.changes"),
                        Subjects.OPERATORS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WITH_HISTORY,
                        false),
                new Entry(
                        "pictures",
                        List.of("picture.bytes"),
                        Subjects.SPEAKERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true));
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "content.only_row",
                "content.version",
                "history.id",
                "history.subject",
                "history.step",
                "history.at",
                "picture.hash",
                "picture.media_type",
                "picture.width",
                "picture.height");
    }
}
