package org.rightsdays.impact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DisclosureTests {

    private static final String YOUTH = "youth";

    private final List<GroupCount> counts = new ArrayList<>();
    private final Map<List<String>, Integer> present = new HashMap<>();

    @Test
    void aSmallCountTakesAnotherWithIt() {
        counted(40, 12, "de", "leipzig");
        counted(80, 4, "pt", "porto");
        counted(90, 35, "fi", "helsinki");
        counted(90, 50, "ca", "toronto");

        assertThat(shown()).isEqualTo(new Shown.Count(101));
        assertThat(shown("pt", "porto")).isEqualTo(Shown.CONFIDENTIAL);
        assertThat(shown("de", "leipzig")).as("the smallest beside it").isEqualTo(Shown.CONFIDENTIAL);
        assertThat(shown("fi", "helsinki")).isEqualTo(new Shown.Count(35));
        assertThat(shown("ca", "toronto")).isEqualTo(new Shown.Count(50));
    }

    @Test
    void zeroIsASmallCount() {
        counted(40, 0, "de", "leipzig");

        assertThat(shown("de", "leipzig")).isEqualTo(Shown.CONFIDENTIAL);
        assertThat(shown()).isEqualTo(Shown.CONFIDENTIAL);
    }

    @Test
    void fewPeoplePresentGetNoBreakdownButCountFurtherUp() {
        counted(20, 15, "nl", "rotterdam");
        counted(29, 14, "be", "brussels");
        counted(100, 50, "nl", "ghent");

        assertThat(shown("nl", "rotterdam")).isEqualTo(Shown.CONFIDENTIAL);
        assertThat(shown("be", "brussels")).isEqualTo(Shown.CONFIDENTIAL);
        assertThat(shown()).isEqualTo(new Shown.Count(79));
    }

    @Test
    void withoutPeoplePresentNoGroupIsShown() {
        counts.add(new GroupCount(List.of("all", "pt", "porto"), YOUTH, 50));

        assertThat(shown("pt", "porto")).isEqualTo(Shown.CONFIDENTIAL);
    }

    @Test
    void presentIsNotZeroAndNothingIsNotPresent() {
        counts.add(new GroupCount(List.of("all", "pt", "porto"), YOUTH, null));

        assertThat(shown("pt", "porto")).isEqualTo(Shown.PRESENT);
        assertThat(shown()).isEqualTo(Shown.PRESENT);
        assertThat(shown("fi", "helsinki")).isEqualTo(Shown.NOTHING);
    }

    @Test
    void openDataIsRoundedToFive() {
        assertThat(List.of(12, 13, 35, 37, 38))
                .extracting(people -> new Shown.Count(people).rounded())
                .containsExactly(10, 15, 35, 35, 40);
    }

    /** An outsider tries every combination of hidden counts that fits what is published. */
    @Test
    void nobodyCanCalculateBackWhatIsHidden() {
        var random = new Random(20_241_210);
        var rules = new Disclosure(3, 4);
        int hidden = 0;
        for (int round = 0; round < 400; round++) {
            counts.clear();
            present.clear();
            int places = 2 + random.nextInt(4);
            for (int place = 0; place < places; place++) {
                int people = 2 + random.nextInt(9);
                counted(people, random.nextInt(Math.min(people, 8) + 1), "c" + random.nextInt(2), "p" + place);
            }
            var outsider = new Outsider(counts, present, rules.protect(counts, present));
            hidden += outsider.assertNothingIsExposed(3);
        }
        assertThat(hidden).as("places that were hidden in all rounds").isGreaterThan(500);
    }

    private void counted(int people, int count, String... places) {
        var path = new ArrayList<String>(List.of("all"));
        path.addAll(List.of(places));
        counts.add(new GroupCount(path, YOUTH, count));
        present.put(path, people);
    }

    private Shown shown(String... places) {
        var path = new ArrayList<String>(List.of("all"));
        path.addAll(List.of(places));
        return Disclosure.RULES.protect(counts, present).shown(path, YOUTH);
    }
}
