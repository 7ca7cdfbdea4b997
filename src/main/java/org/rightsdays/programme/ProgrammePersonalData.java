package org.rightsdays.programme;

import java.util.List;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ProgrammePersonalData implements PersonalData {

    @Override
    public String module() {
        return "programme";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                published(
                        "texts",
                        Subjects.SPEAKERS,
                        "contribution.title",
                        "contribution.summary",
                        "contribution.description",
                        "contribution.state_note",
                        "part.title",
                        "part.summary",
                        "session.title"),
                published("details", Subjects.CREATORS, "contribution.details"),
                published("search", Subjects.SPEAKERS, "search_text.words"));
    }

    private static Entry published(String key, Subjects subjects, String... columns) {
        return new Entry(key, List.of(columns), subjects, LegalBasis.PUBLIC_TASK, Retention.WHILE_PUBLISHED, true);
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "contribution.id",
                "contribution.edition",
                "contribution.slug",
                "contribution.host",
                "contribution.formats",
                "contribution.mode",
                "contribution.themes",
                "contribution.principles",
                "contribution.state",
                "contribution.long_running",
                "contribution.languages",
                "contribution.accessibility",
                "contribution.sequence",
                "contribution.changed",
                "contribution.changed_in",
                "part.contribution",
                "part.position",
                "part.key",
                "part.formats",
                "part.mode",
                "session.contribution",
                "session.position",
                "session.first_day",
                "session.last_day",
                "session.starts",
                "session.ends",
                "session.zone",
                "session.part",
                "session.place",
                "partner.contribution",
                "partner.position",
                "partner.organisation",
                "partner.role",
                "search_text.contribution",
                "search_text.edition");
    }
}
