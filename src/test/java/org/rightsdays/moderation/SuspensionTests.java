package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Account;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.coalition.Capacity;
import org.rightsdays.coalition.Suspensions;
import org.rightsdays.moderation.FurtherCases.About;
import org.rightsdays.moderation.Refused.Because;
import org.rightsdays.moderation.log.CommissionFields;
import org.rightsdays.moderation.log.LoggedDecision;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.moderation.reasons.StatementOfReasons;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Suspending an organisation or an account, telling why and until when, and lifting it. */
@StoreTest
class SuspensionTests {

    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor OTHER = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Instant END = Instant.parse("2032-07-01T11:30:00Z");

    @Autowired
    private Moderation moderation;

    @Autowired
    private FurtherCases further;

    @Autowired
    private Appeals appeals;

    @Autowired
    private Notices notices;

    @Autowired
    private DecisionStore decisions;

    @Autowired
    private Transparency transparency;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Messages messages;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Given given;

    private Account contact;
    private Account editor;

    @BeforeEach
    void cast() {
        given.edition();
        contact = account("contact", "pt");
        editor = account("editor", "fi");
        given.mandate(contact.id(), Cast.PORTO.id(), Capacity.CONTACT);
        given.mandate(editor.id(), Cast.PORTO.id(), Capacity.EDITOR);
    }

    @Test
    void everybodyWhoActsForTheOrganisationIsToldUntilWhenByItsClockInTheirLanguage() {
        suspendPorto(END);

        // Noon and a half in UTC is one hour later in Lisbon in summer.
        assertThat(mailbox.of(contact.address().value()).getLast())
                .startsWith("pt ")
                .contains(
                        "1 de julho de 2032",
                        "12:30",
                        "/pt/desk/appeal/",
                        messages.in("pt").name(Ground.CODE_OF_CONDUCT));
        assertThat(mailbox.of(editor.address().value()).getLast())
                .startsWith("fi ")
                .contains("1. heinäkuuta 2032", "12.30", "/fi/desk/appeal/");
    }

    @Test
    void upheldAppealLiftsItThroughTheSameDoor() {
        MadeDecision made = suspendPorto(null);
        assertThat(suspensions.of(Cast.PORTO.id())).isPresent();
        Actor affected = Actor.of(contact.id(), Set.of());
        CaseId appeal =
                appeals.appeal(affected, appeals.ofDecision(affected, made.id()).orElseThrow(), "We did not.", "en");

        refused(Because.OWN_DECISION, () -> decide(MODERATOR, appeal, Decision.of(Outcome.RESTORE)));
        decide(OTHER, appeal, Decision.of(Outcome.RESTORE));

        assertThat(suspensions.of(Cast.PORTO.id())).isEmpty();
        assertThat(lastLogged().appealed()).isEqualTo(made.id().toString());
    }

    @Test
    void liftingEarlyNeedsAReasonThatIsInTheLogAndAMessage() {
        MadeDecision made = suspendPorto(null);
        CaseId again = further.open(OTHER, made.about(), About.SAME);
        refused(Because.NOT_POSSIBLE, () -> decide(OTHER, again, Decision.of(Outcome.RESTORE, "Sorry.", "en")));

        decide(OTHER, again, Decision.lift(Lifted.MISTAKE, "It was another Porto.", "en"));

        assertThat(suspensions.of(Cast.PORTO.id())).isEmpty();
        assertThat(lastLogged().lifted()).isEqualTo("mistake");
        assertThat(lastLogged().outcome()).isEqualTo("restore");
        assertThat(mailbox.of(contact.address().value()).getLast()).contains("It was another Porto.");
    }

    @Test
    void durationIsInTheCommissionsFieldsOfAnOrganisationAndOfAnAccount() {
        suspendPorto(END);
        assertThat(fields())
                .containsEntry("decision_provision", "DECISION_PROVISION_PARTIAL_SUSPENSION")
                .containsEntry("end_date_service_restriction", "2032-07-01")
                .containsEntry("content_type", List.of("CONTENT_TYPE_OTHER"))
                .doesNotContainKeys("decision_visibility", "decision_account", "end_date_account_restriction");

        suspend(Subject.conductOf(editor.id(), Cast.PORTO.id()), END);
        assertThat(fields())
                .containsEntry("decision_account", "DECISION_ACCOUNT_SUSPENDED")
                .containsEntry("end_date_account_restriction", "2032-07-01")
                .doesNotContainKeys("decision_visibility", "decision_provision", "end_date_service_restriction");
        assertThat(CommissionFields.NAMES).containsAll(fields().keySet());
    }

    @Test
    void suspensionsAreCountedInPublicAndNobodyIsNamed() {
        long before = counted(Outcome.SUSPEND);

        suspend(Subject.conductOf(editor.id(), Cast.PORTO.id()), null);

        assertThat(counted(Outcome.SUSPEND)).isEqualTo(before + 1);
        assertThat(transparency.now().log().getLast().entry())
                .doesNotContain(editor.id().toString(), editor.address().value(), "shouted");
    }

    @Test
    void caseAboutConductComesFromTheCaseOfASubmissionAndStaysAsConfidentialAsItWas() {
        String key = "further-" + UUID.randomUUID();
        CaseId submitted =
                moderation.open(Actor.of(editor.id(), Set.of()), CaseOpening.submission(TestContent.subject(key)));
        Case about = found(further.open(MODERATOR, submitted, About.AUTHOR));
        assertThat(about.subject()).isEqualTo(Subject.conductOf(editor.id(), Cast.PORTO.id()));
        assertThat(about.confidential()).isFalse();
        assertThat(further.open(OTHER, submitted, About.AUTHOR)).isEqualTo(about.id());

        String word = notices.send(
                new Notice("/2031/things/" + key, NoticeReason.HARASSMENT, "They shouted.", null, null, "en"));
        CaseId notice = notices.byReference(word).orElseThrow().id();
        Actor coordinator = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));
        Case kept = found(further.open(coordinator, notice, About.HOST));
        assertThat(kept.subject()).isEqualTo(Subject.conductOf(Cast.PORTO.id()));
        assertThat(kept.confidential()).isTrue();
        assertThatThrownBy(() -> further.open(MODERATOR, notice, About.HOST))
                .isInstanceOf(org.rightsdays.platform.security.Forbidden.class);
    }

    @Test
    void publicPageOfACityLeadsToItsConduct() {
        assertThat(notices.about("/2031/cities/" + Cast.PORTO.id())).isEqualTo(Subject.conductOf(Cast.PORTO.id()));
    }

    @Test
    void nobodySuspendsTheirOwnCityOrThemselvesOrWhoeverModerates() {
        Account moderator = accounts.invite(
                Actor.OPERATOR,
                new EmailAddress("own-" + UUID.randomUUID() + "@days.example"),
                "en",
                Set.of(Role.MODERATOR));
        given.mandate(moderator.id(), Cast.PORTO.id(), Capacity.EDITOR);
        Actor own = Actor.of(moderator.id(), moderator.roles());

        CaseId city = moderation.lookAt(MODERATOR, Subject.conductOf(Cast.PORTO.id()));
        refused(Because.OWN_ORGANISATION, () -> decide(own, city, suspension(null)));
        CaseId self = moderation.lookAt(MODERATOR, Subject.conductOf(moderator.id(), null));
        refused(Because.OWN_CASE, () -> decide(own, self, suspension(null)));
        refused(Because.NOT_POSSIBLE, () -> decide(OTHER, self, suspension(null)));
    }

    private MadeDecision suspendPorto(@Nullable Instant until) {
        return suspend(Subject.conductOf(Cast.PORTO.id()), until);
    }

    private MadeDecision suspend(Subject subject, @Nullable Instant until) {
        CaseId id = moderation.lookAt(MODERATOR, subject);
        decide(MODERATOR, id, suspension(until));
        return decisions.of(id).getFirst();
    }

    private static Decision suspension(@Nullable Instant until) {
        return Decision.restrict(
                Outcome.SUSPEND,
                new StatementOfReasons(
                        Ground.CODE_OF_CONDUCT, "They shouted at a speaker.", null, null, List.of(), "en", until));
    }

    private void decide(Actor actor, CaseId id, Decision decision) {
        moderation.decide(actor, id, found(id).version(), decision);
    }

    private Case found(CaseId id) {
        return moderation.find(id).orElseThrow();
    }

    private LoggedDecision lastLogged() {
        return transparency.now().log().getLast().decision();
    }

    private Map<String, Object> fields() {
        return CommissionFields.of(lastLogged(), messages.in("en"));
    }

    private long counted(Outcome outcome) {
        return transparency.now().figures().stream()
                .filter(figures -> figures.edition() == null)
                .mapToLong(figures -> figures.measures().getOrDefault(outcome, 0L))
                .sum();
    }

    private Account account(String name, String language) {
        return accounts.invite(
                Actor.OPERATOR,
                new EmailAddress((name + "-" + UUID.randomUUID() + "@porto.example").toLowerCase(Locale.ROOT)),
                language,
                Set.of());
    }

    private static void refused(Because because, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(refusal -> assertThat(refusal.because()).isEqualTo(because));
    }
}
