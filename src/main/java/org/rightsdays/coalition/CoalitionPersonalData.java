package org.rightsdays.coalition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdays.privacy.PersonalData;
import org.springframework.stereotype.Component;

@Component
class CoalitionPersonalData implements PersonalData {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration DECIDED = Duration.ofDays(365);

    private final JoinStore requests;
    private final MandateStore mandates;
    private final SuspensionStore suspensions;

    CoalitionPersonalData(JoinStore requests, MandateStore mandates, SuspensionStore suspensions) {
        this.requests = requests;
        this.mandates = mandates;
        this.suspensions = suspensions;
    }

    @Override
    public Map<String, Object> export(UUID account) {
        return Map.of(
                "mandates", mandates.of(account),
                "joinRequests", requests.of(account),
                "suspensions", suspensions.of(account, Instant.now()).stream().toList());
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
                        true),
                new Entry(
                        "mandates",
                        List.of("mandate.account", "mandate.capacity", "mandate.since"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.UNTIL_TAKEN_AWAY,
                        false),
                requests(),
                new Entry(
                        "suspensions",
                        List.of("suspension.account", "suspension.since", "suspension.ends_at"),
                        Subjects.ORGANISERS,
                        LegalBasis.PUBLIC_TASK,
                        Retention.WHILE_IN_FORCE,
                        false));
    }

    private static Entry requests() {
        return new Entry(
                "requests",
                List.of(
                        "join_request.name",
                        "join_request.country",
                        "join_request.website",
                        "join_request.person",
                        "join_request.role",
                        "join_request.languages",
                        "join_request.message",
                        "join_request.language",
                        "join_request.account",
                        "join_request.reason"),
                Subjects.ORGANISERS,
                LegalBasis.PUBLIC_TASK,
                Retention.ONE_YEAR,
                false);
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
