package org.rightsdays.coalition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdays.privacy.PersonalData;
import org.rightsdays.privacy.TimeLimited;
import org.springframework.stereotype.Component;

@Component
class CoalitionPersonalData implements PersonalData, TimeLimited {

    private static final List<String> REQUEST = List.of(
            "join_request.name",
            "join_request.country",
            "join_request.website",
            "join_request.person",
            "join_request.role",
            "join_request.languages",
            "join_request.message",
            "join_request.language",
            "join_request.account",
            "join_request.reason");

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration DECIDED = Duration.ofDays(365);

    private final JoinStore requests;
    private final SuspensionStore suspensions;

    CoalitionPersonalData(JoinStore requests, SuspensionStore suspensions) {
        this.requests = requests;
        this.suspensions = suspensions;
    }

    @Override
    public Map<String, String> rowsOfPerson() {
        return Map.of(
                "mandate", "account = :account",
                "join_request", "account = :account",
                "suspension", "account = :account");
    }

    @Override
    public List<String> namesOfPerson() {
        return List.of("join_request.person");
    }

    @Override
    public Set<String> limitedTables() {
        return Set.of("coalition.join_request", "coalition.suspension");
    }

    @Override
    public void forget(Instant now) {
        requests.delete(now.minus(UNCONFIRMED), now.minus(DECIDED));
        suspensions.forgetEndedBefore(now);
    }

    @Override
    public String module() {
        return "coalition";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "texts",
                        List.of(
                                "organisation.name",
                                "organisation.summary",
                                "organisation.website",
                                "organisation.logo_alternative",
                                "organisation.source"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_PUBLISHED,
                        true,
                        OnRequest.BY_THE_ORGANISATION),
                new Entry(
                        "mandates",
                        List.of("mandate.account", "mandate.capacity", "mandate.since"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.UNTIL_TAKEN_AWAY,
                        false,
                        OnRequest.DELETED),
                new Entry(
                        "requests",
                        REQUEST,
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.ONE_YEAR,
                        false,
                        OnRequest.DELETED),
                suspensions());
    }

    private static Entry suspensions() {
        return new Entry(
                "suspensions",
                List.of("suspension.account", "suspension.since", "suspension.ends_at"),
                Subjects.ORGANISERS,
                LegalBasis.PUBLIC_TASK,
                Retention.WHILE_IN_FORCE,
                false,
                OnRequest.DELETED);
    }

    @Override
    public List<String> notPersonal() {
        return List.of(
                "organisation.slug",
                "organisation.kind",
                "organisation.country",
                "organisation.latitude",
                "organisation.longitude",
                "organisation.zone",
                "organisation.logo",
                "organisation.membership",
                "organisation.changed_in",
                "mandate.organisation",
                "join_request.id",
                "join_request.kind",
                "join_request.state",
                "join_request.asked_at",
                "join_request.decided_at",
                "join_request.organisation",
                "suspension.decision",
                "suspension.organisation");
    }
}
