package org.rightsdays.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ProgrammePersonalData implements PersonalData {

    private static final List<String> PUBLISHED = List.of(
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
            "contribution.withheld",
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

    private static final List<String> WRITTEN = List.of(
            "draft.id",
            "draft.edition",
            "draft.owner",
            "draft.once",
            "draft.state",
            "draft.version",
            "draft.slug",
            "draft.public_version",
            "draft.public_sequence",
            "draft.late",
            "draft.preview",
            "draft.batch",
            "draft.created",
            "draft.saved",
            "draft.submitted",
            "draft_earlier.draft",
            "draft_earlier.version",
            "draft_earlier.saved",
            "brought.batch",
            "brought.draft",
            "brought.before",
            "brought.after",
            "brought.at",
            "brought.ordinal",
            "co_host.draft",
            "co_host.organisation",
            "co_host.state",
            "co_host.asked",
            "co_host.answered");

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
                published("search", Subjects.SPEAKERS, "search_text.words"),
                new Entry(
                        "drafts",
                        List.of("draft.content", "draft.asked", "draft_earlier.content", "brought.told"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WITH_HISTORY,
                        false,
                        OnRequest.BY_THE_ORGANISATION),
                new Entry(
                        "authors",
                        List.of("draft.author"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WITH_HISTORY,
                        false,
                        OnRequest.WITHOUT_THE_PERSON));
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        return Map.of("draft", "author = :account");
    }

    private static Entry published(String key, Subjects subjects, String... columns) {
        return new Entry(
                key,
                List.of(columns),
                subjects,
                LegalBasis.PUBLIC_TASK,
                Retention.WHILE_PUBLISHED,
                true,
                OnRequest.BY_THE_ORGANISATION);
    }

    @Override
    public List<String> notPersonal() {
        return Stream.concat(PUBLISHED.stream(), WRITTEN.stream()).toList();
    }
}
