package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.moderation.log.DecisionLog;
import org.rightsdays.notifications.EmailAddress;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.platform.security.Forbidden;
import org.rightsdays.platform.security.Role;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.Mailbox;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class NoticeTests {

    private static final Actor MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor OTHER_MODERATOR = Actor.of(UUID.randomUUID(), Set.of(Role.MODERATOR));
    private static final Actor COORDINATOR = Actor.of(UUID.randomUUID(), Set.of(Role.COORDINATOR));

    @Autowired
    private Notices notices;

    @Autowired
    private Appeals appeals;

    @Autowired
    private Moderation moderation;

    @Autowired
    private DecisionLog log;

    @Autowired
    private TestContent content;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Given given;

    private String key = "";

    @BeforeEach
    void cast() {
        given.edition();
        key = "notice-" + UUID.randomUUID();
        content.affects(key, key + "@porto.example", "en", UUID.randomUUID());
        content.allows(key, Outcome.HIDE, Outcome.REMOVE);
    }

    @Test
    void noticeHidesWhatItIsAboutAndBothSidesAreTold() {
        Case asked = received(notice(NoticeReason.AGAINST_THE_LAW, sender()));

        moderation.decide(
                MODERATOR, asked.id(), asked.version(), Decision.restrict(Outcome.HIDE, ModerationTests.reasons()));

        assertThat(content.decisions(key)).containsExactly(Outcome.HIDE);
        assertThat(mailbox.of(sender().value())).hasSize(2).last().asString().contains("Hidden", "/desk/appeal/");
        assertThat(mailbox.of(key + "@porto.example"))
                .singleElement()
                .asString()
                .contains("Somebody sent a notice about it.", "/desk/appeal/")
                .doesNotContain(sender().value(), "Ada");
    }

    @Test
    void whoeverSentTheNoticeAsksAnotherPersonWhenNothingIsDone() {
        String word = notices.send(notice(NoticeReason.AGAINST_THE_LAW, sender()));
        Case asked = notices.byReference(word).orElseThrow();
        moderation.decide(MODERATOR, asked.id(), 1, Decision.of(Outcome.NO_ACTION));

        Appealable against = appeals.ofNotice(asked.id()).orElseThrow();
        CaseId appeal = appeals.appeal(Actor.VISITOR, against, "Look again, please.", "en");
        moderation.decide(OTHER_MODERATOR, appeal, 1, Decision.restrict(Outcome.REMOVE, ModerationTests.reasons()));

        assertThat(content.decisions(key)).containsExactly(Outcome.REMOVE);
        assertThat(mailbox.of(sender().value()).getLast()).contains("Removed");
        assertThat(mailbox.of(key + "@porto.example").getLast()).contains("/desk/appeal/");
    }

    @Test
    void harassmentIsReportedWithoutANameAndSeenByCoordinatorsAlone() {
        int logged = log.all().size();
        Case asked = received(notice(NoticeReason.HARASSMENT, null));

        assertThat(asked.confidential()).isTrue();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        moderation.decide(MODERATOR, asked.id(), asked.version(), Decision.of(Outcome.NO_ACTION)));
        moderation.decide(COORDINATOR, asked.id(), asked.version(), Decision.of(Outcome.NO_ACTION));
        assertThat(log.all()).as("the public log").hasSize(logged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGAINST_THE_LAW", "RIGHTS_OF_OTHERS", "AGAINST_THE_RULES", "WRONG_FACTS"})
    void otherNoticesNeedANameAndAnAddress(NoticeReason reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> notices.send(notice(reason, null)));
    }

    @Test
    void noticeAboutAnyPageOfTheSiteFindsItsCase() {
        String word = notices.send(
                new Notice("/contact", NoticeReason.WRONG_FACTS, "The number is wrong.", "Ada", sender(), "en"));

        assertThat(notices.byReference(word))
                .hasValueSatisfying(
                        asked -> assertThat(asked.subject()).isEqualTo(new Subject("page", "/contact", null, null)));
        assertThat(notices.byReference("guessed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://days.example/en/2031/things/a, /2031/things/a",
        "https://days.example/pt-BR/2031/things/a?x=1#y, /2031/things/a",
        "/ar/contact, /contact",
        "/en, /",
        "https://days.example/2031/things/a, /2031/things/a"
    })
    void addressOfThisSiteIsKnownInEveryLanguage(String typed, String path) {
        assertThat(Notices.path(typed, "https://days.example")).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://days.example.attacker.example/en/x",
                "https://elsewhere.example/en/2031",
                "//elsewhere.example/en",
                "javascript:alert(1)",
                "en/2031",
                "",
                "/a b"
            })
    void otherAddressesAreNotOurs(String typed) {
        assertThat(Notices.path(typed, "https://days.example")).isEmpty();
    }

    private Notice notice(NoticeReason reason, @Nullable EmailAddress email) {
        return new Notice(
                "/2031/things/" + key, reason, "It shows my picture.", email == null ? null : "Ada", email, "en");
    }

    private EmailAddress sender() {
        return new EmailAddress("ada-" + key + "@post.example");
    }

    private Case received(Notice notice) {
        return notices.byReference(notices.send(notice)).orElseThrow();
    }
}
