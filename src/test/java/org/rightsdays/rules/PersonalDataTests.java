package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.privacy.PersonalData;
import org.rightsdays.privacy.Privacy;
import org.rightsdays.testing.SpringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No column without a word on whether it can hold data about a person, and if so why and for how long. */
@SpringTest
class PersonalDataTests {

    @Autowired
    private List<PersonalData> modules;

    @Autowired
    private Privacy privacy;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcClient database;

    @Test
    void everyColumnIsDeclaredAndEveryDeclarationIsAColumn() {
        var declared = new TreeSet<String>();
        for (PersonalData module : modules) {
            module.notPersonal().forEach(column -> declared.add(module.module() + "." + column));
            personal(module).forEach(column -> declared.add(module.module() + "." + column));
        }

        assertThat(declared)
                .as("Columns declared by the modules' PersonalData, against the schema")
                .containsExactlyElementsOf(columns());
    }

    @Test
    void noColumnIsBothPersonalAndNot() {
        for (PersonalData module : modules) {
            assertThat(personal(module)).as(module.module()).doesNotContainAnyElementsOf(module.notPersonal());
        }
    }

    @Test
    void everythingInTheRegisterHasWords() {
        Words english = messages.in("en");
        for (Privacy.Section section : privacy.register()) {
            assertThat(english.has(section.nameKey())).as(section.nameKey()).isTrue();
            for (PersonalData.Entry entry : section.entries()) {
                assertThat(english.has(section.whatKey(entry)))
                        .as(section.whatKey(entry))
                        .isTrue();
                assertThat(english.has(section.purposeKey(entry)))
                        .as(section.purposeKey(entry))
                        .isTrue();
                assertThat(english.name(entry.subjects())).isNotBlank();
                assertThat(english.name(entry.basis())).isNotBlank();
                assertThat(english.name(entry.retention())).isNotBlank();
            }
        }
        for (Privacy.Passing passing : privacy.passing()) {
            assertThat(english.say(passing.whatKey())).isNotBlank();
            assertThat(english.say(passing.purposeKey())).isNotBlank();
        }
    }

    private static Set<String> personal(PersonalData module) {
        return module.entries().stream()
                .flatMap(entry -> entry.columns().stream())
                .collect(Collectors.toSet());
    }

    private List<String> columns() {
        return database.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where table_schema not in ('information_schema', 'pg_catalog', 'public')
                        """).query(String.class).list().stream().sorted().toList();
    }
}
