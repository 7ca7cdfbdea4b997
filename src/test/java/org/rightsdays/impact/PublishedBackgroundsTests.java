package org.rightsdays.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdays.editions.EditionId;
import org.rightsdays.impact.disclosure.Shown;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.testing.Cast;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class PublishedBackgroundsTests {

    private static final EditionId EDITION = Cast.EDITION.id();

    @Autowired
    Given given;

    @Autowired
    Impact impact;

    @Autowired
    Statements statements;

    @Autowired
    PublishedBackgrounds published;

    @Test
    void smallGroupsAreKeptBackInEveryPlace() {
        given.contributions(
                Given.contribution("large").build(), Given.contribution("small").build());
        impact.save(
                Cast.TESTER,
                EDITION,
                List.of(
                        TotalTests.figure("large", Metric.PARTICIPATIONS, 90).observation(),
                        TotalTests.figure("small", Metric.PARTICIPATIONS, 40).observation()));
        statements.saveBackgrounds(
                Cast.TESTER,
                EDITION,
                List.of(
                        group("large", "Youth", 45),
                        group("small", "Youth", 4),
                        group("large", "Policymakers", 30),
                        group("small", "Residents", null)));

        PublishedBackgrounds.Table table = published.of(EDITION);

        assertThat(table.ofContribution("small", "youth")).isEqualTo(Shown.CONFIDENTIAL);
        assertThat(table.ofContribution("large", "youth"))
                .as("it would give the other away")
                .isEqualTo(Shown.CONFIDENTIAL);
        assertThat(table.ofEdition("youth")).isEqualTo(new Shown.Count(49));
        assertThat(table.ofHost(Cast.PORTO.id(), "policymakers")).isEqualTo(new Shown.Count(30));
        assertThat(table.ofEdition("residents")).isEqualTo(Shown.PRESENT);
        assertThat(table.labels()).containsOnlyKeys("youth", "policymakers", "residents");
    }

    private static Background group(
            String contribution, String name, @org.jspecify.annotations.Nullable Integer count) {
        return new Background(
                EDITION, Scope.contribution(contribution), Background.keyOf(name), LocalizedText.of("en", name), count);
    }
}
