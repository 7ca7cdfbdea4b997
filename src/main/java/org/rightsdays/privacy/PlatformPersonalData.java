package org.rightsdays.privacy;

import java.util.List;
import java.util.Map;
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
                        List.of("history.actor", "history.account", "history.subject", "history.changes"),
                        Subjects.OPERATORS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WITH_HISTORY,
                        false,
                        OnRequest.WITHOUT_THE_PERSON),
                new Entry(
                        "pictures",
                        List.of("picture.bytes"),
                        Subjects.SPEAKERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true,
                        OnRequest.BY_THE_ORGANISATION));
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        return Map.of("history", "account = :account");
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "content.only_row",
                "content.version",
                "history.id",
                "history.step",
                "history.at",
                "picture.hash",
                "picture.media_type",
                "picture.width",
                "picture.height");
    }
}
