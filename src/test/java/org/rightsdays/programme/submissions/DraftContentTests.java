package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftContentTests {

    @Test
    void whateverIsTypedIsKeptHoweverWrong() {
        var content = DraftContent.of(
                "fi",
                Map.of(
                        "title@fi", "  Työpaja  ",
                        "sessions.a1.first-day", "next Tuesday",
                        "links.b2.address", "not an address",
                        "formats", "workshop|no-such-thing"));

        assertThat(content.value("title@fi")).isEqualTo("Työpaja");
        assertThat(content.value("sessions.a1.first-day")).isEqualTo("next Tuesday");
        assertThat(content.value("links.b2.address")).isEqualTo("not an address");
        assertThat(content.several("formats")).containsExactly("workshop", "no-such-thing");
        assertThat(content.rows(Questions.SESSIONS)).containsExactly("a1");
    }

    @Test
    void fieldsThatNobodyAsksForAreLeftOut() {
        var content = DraftContent.of(
                "en", Map.of("state", "accepted", "owner", "porto", "title", "No language", "sessions.a1.slug", "x"));

        assertThat(content.values()).isEmpty();
    }

    @Test
    void signsThatHideOrTurnTextAreTakenOut() {
        var content = DraftContent.of("ar", Map.of("title@ar", "ورشة\u202E عمل\u0000", "summary@ar", "a\r\nb"));

        assertThat(content.value("title@ar")).isEqualTo("ورشة عمل");
        assertThat(content.value("summary@ar")).isEqualTo("a\nb");
    }

    @Test
    void translationIsOutdatedWhenItsOriginalChangesAfterIt() {
        var before = DraftContent.of("fi", Map.of("title@fi", "Työpaja", "title@en", "Workshop"));

        var originalChanged = before.with(Map.of("title@fi", "Suuri työpaja")).after(before, Set.of());
        assertThat(originalChanged.outdated()).containsExactly("title@en");

        var stillOutdated =
                originalChanged.with(Map.of("audience@fi", "Kaikki")).after(originalChanged, Set.of());
        assertThat(stillOutdated.outdated()).containsExactly("title@en");

        var translated =
                stillOutdated.with(Map.of("title@en", "Large workshop")).after(stillOutdated, Set.of());
        assertThat(translated.outdated()).isEmpty();
    }

    @Test
    void translationThatIsDeclaredRightIsNotOutdatedAnyMore() {
        var before = DraftContent.of("fi", Map.of("title@fi", "Työpaja", "title@en", "Workshop"));
        var changed = before.with(Map.of("title@fi", "Työpaja!")).after(before, Set.of());

        assertThat(changed.after(changed, Set.of("title@en")).outdated()).isEmpty();
    }

    @Test
    void bothSidesChangedInOneGoAreNotOutdated() {
        var before = DraftContent.of("fi", Map.of("title@fi", "Työpaja", "title@en", "Workshop"));

        assertThat(before.with(Map.of("title@fi", "Juhla", "title@en", "Party"))
                        .after(before, Set.of())
                        .outdated())
                .isEmpty();
    }

    @Test
    void languageThatIsTakenAwayTakesItsTextsAlong() {
        var content = DraftContent.of(
                "fi", Map.of("title@fi", "Työpaja", "title@sv", "Verkstad", "translations", "sv|en", "title@en", "W"));

        var rest = content.withoutLanguage("sv");

        assertThat(rest.languages()).containsExactly("fi", "en");
        assertThat(rest.value("title@sv")).isEmpty();
    }

    @Test
    void rowThatIsTakenAwayTakesItsFieldsAlong() {
        var content = DraftContent.of(
                "en",
                Map.of("links", "a|b", "links.a.address", "https://a.example", "links.b.address", "https://b.example"));

        assertThat(content.without(Questions.LINKS, "a").values())
                .containsOnlyKeys("links", "links.b.address")
                .containsEntry("links", "b");
    }

    @Test
    void emptyRowsKeepTheirPlace() {
        var content = DraftContent.of("en", Map.of("sessions", "x|y", "sessions.y.first-day", "2031-12-10"));

        assertThat(content.rows(Questions.SESSIONS)).containsExactly("x", "y");
    }
}
