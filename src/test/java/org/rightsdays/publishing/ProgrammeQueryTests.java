package org.rightsdays.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.programme.Accessibility;
import org.rightsdays.programme.AttendanceMode;
import org.rightsdays.programme.Format;
import org.rightsdays.programme.Kind;
import org.rightsdays.programme.ProgrammeFilter;
import org.rightsdays.programme.ProgrammeFilter.Lane;
import org.rightsdays.programme.Theme;

class ProgrammeQueryTests {

    private static final ProgrammeFilter EVERYTHING = new ProgrammeFilter(
            "privacy & you=+ \"здоров'я\"",
            Set.of(new OrganisationId("porto"), new OrganisationId("bordeaux-metropole")),
            Set.of("BR", "PT"),
            Set.of(Kind.EVENT),
            Set.of(Format.YOUTH_DIALOGUE),
            Set.of(Theme.ARTIFICIAL_INTELLIGENCE, Theme.PRIVACY),
            Set.of(AttendanceMode.NOT_STATED),
            Set.of("pt-BR", "uk"),
            Set.of(LocalDate.of(2024, 12, 10)),
            Set.of(Accessibility.STEP_FREE),
            Lane.LONG);

    @Test
    void everyFilterSurvivesTheWayThroughAnAddress() {
        var asked = new ProgrammeQuery(EVERYTHING, 3, List.of());

        assertThat(ProgrammeQuery.read(parametersOf(asked.asQuery()))).isEqualTo(asked);
    }

    @Test
    void equalFiltersHaveEqualAddresses() {
        var oneWay = Map.of("theme", new String[] {"privacy", "youth"}, "q", new String[] {""});
        var otherWay = Map.of("theme", new String[] {"youth", "privacy", "privacy"});

        assertThat(ProgrammeQuery.read(oneWay).asQuery())
                .isEqualTo(ProgrammeQuery.read(otherWay).asQuery())
                .isEqualTo("?theme=privacy&theme=youth");
    }

    @Test
    void nothingAskedIsNoQuery() {
        assertThat(ProgrammeQuery.of(ProgrammeFilter.NONE).asQuery()).isEmpty();
    }

    @Test
    void whatMeansNothingIsLeftOutAndTold() {
        var query = ProgrammeQuery.read(Map.of(
                "theme", new String[] {"privacy", "cooking"},
                "date", new String[] {"2024-02-31"},
                "country", new String[] {"br", "Brazil"},
                "page", new String[] {"-1"},
                "utm_source", new String[] {"mail"}));

        assertThat(query.filter().themes()).containsExactly(Theme.PRIVACY);
        assertThat(query.filter().countries()).containsExactly("BR");
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.ignored()).containsExactlyInAnyOrder("cooking", "2024-02-31", "Brazil", "-1");
    }

    @Test
    void aFloodOfValuesIsBounded() {
        var flood = new String[10_000];
        java.util.Arrays.setAll(flood, i -> "city-" + i);
        var query = ProgrammeQuery.read(Map.of("city", flood, "q", new String[] {"😀".repeat(5_000)}));

        assertThat(query.filter().cities()).hasSizeLessThanOrEqualTo(40);
        assertThat(query.filter().text().codePointCount(0, query.filter().text().length()))
                .isLessThanOrEqualTo(ProgrammeQuery.LONGEST_TEXT);
    }

    private static Map<String, String[]> parametersOf(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String pair : query.substring(1).split("&")) {
            String[] parts = pair.split("=", 2);
            values.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new)));
    }
}
