package org.rightsdays.programme.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.programme.submissions.Drafts.Clash;

class MergeTests {

    private static final DraftContent BASE =
            DraftContent.of("en", Map.of("title@en", "Workshop", "summary@en", "Short", "themes", "privacy|youth"));

    @Test
    void changesOfDifferentFieldsAreBothKept() {
        var merged = Merge.of(
                BASE, BASE.with(Map.of("title@en", "Theirs")), BASE.with(Map.of("summary@en", "Mine", "free", "yes")));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.content().values())
                .containsEntry("title@en", "Theirs")
                .containsEntry("summary@en", "Mine")
                .containsEntry("free", "yes");
    }

    @Test
    void changesOfTheSameFieldAreLeftToAPerson() {
        var merged = Merge.of(BASE, BASE.with(Map.of("title@en", "Theirs")), BASE.with(Map.of("title@en", "Mine")));

        assertThat(merged.clashes()).containsExactly(new Clash("title@en", "Workshop", "Theirs", "Mine"));
    }

    @Test
    void sameChangeOnBothSidesIsNoClash() {
        var same = BASE.with(Map.of("title@en", "Same"));

        assertThat(Merge.of(BASE, same, same).clashes()).isEmpty();
    }

    @Test
    void fieldThatOneSideClearedAndTheOtherLeftIsCleared() {
        var merged = Merge.of(BASE, BASE.with(Map.of("summary@en", "")), BASE);

        assertThat(merged.content().value("summary@en")).isEmpty();
    }

    @Test
    void choicesOfBothSidesArePutTogether() {
        var merged = Merge.of(
                BASE,
                BASE.with(Map.of("themes", "privacy|youth|children")),
                BASE.with(Map.of("themes", "youth|surveillance")));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.content().several("themes")).containsExactlyInAnyOrder("youth", "surveillance", "children");
    }

    @Test
    void rowsThatBothAddedAreBothThere() {
        var theirs = BASE.with(Map.of("links", "a", "links.a.address", "https://a.example"));
        var mine = BASE.with(Map.of("links", "b", "links.b.address", "https://b.example"));

        var merged = Merge.of(BASE, theirs, mine).content();

        assertThat(merged.rows(Questions.LINKS)).containsExactlyInAnyOrder("a", "b");
        assertThat(merged.value("links.a.address")).isEqualTo("https://a.example");
    }
}
