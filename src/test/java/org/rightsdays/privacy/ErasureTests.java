package org.rightsdays.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.accounts.Accounts;
import org.rightsdays.platform.security.Actor;
import org.rightsdays.privacy.PersonalData.OnRequest;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.PersonRows;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks gets all that is theirs, and is afterwards found nowhere in the database. */
@StoreTest
class ErasureTests {

    @Autowired
    private List<PersonalData> modules;

    @Autowired
    private Privacy privacy;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Given given;

    private PersonRows rows;

    @BeforeEach
    void contribution() {
        given.contributions(Given.contribution(PersonRows.SLUG).build());
        rows = new PersonRows(database);
    }

    @Test
    void eachTableOfTheRegisterIsInTheExportOrSaysWhoseItIs() {
        rows.write();
        Map<String, Object> export = privacy.export(person());
        var missing = new TreeSet<String>();
        for (PersonalData module : modules) {
            for (PersonalData.Entry entry : module.entries()) {
                boolean oneOwns =
                        entry.onRequest() == OnRequest.DELETED || entry.onRequest() == OnRequest.WITHOUT_THE_PERSON;
                for (String column : entry.columns()) {
                    String table = column.substring(0, column.indexOf('.'));
                    if (oneOwns
                            && !(export.get(module.module()) instanceof Map<?, ?> told && told.containsKey(table))) {
                        missing.add(module.module() + "." + table);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(export.toString()).contains(PersonRows.NAME, PersonRows.ADDRESS, "Firefox");
        assertThat(export.toString()).doesNotContain("token_hash", "secret", "credential");
    }

    @Test
    void nothingNamesThePersonAfterwards() {
        rows.write();
        assertThat(found()).containsKeys("accounts.account", "moderation.message", "programme.draft");

        leave();

        assertThat(found()).isEmpty();
        assertThat(export()).as("what is left is nobody's").doesNotContain(PersonRows.ADDRESS, PersonRows.NAME);
    }

    @Test
    void whatOthersNeedStays() {
        rows.write();
        int messages = count("moderation.message");
        int history = count("platform.history");
        int figures = count("impact.figure");

        leave();

        assertThat(count("moderation.message")).isEqualTo(messages);
        assertThat(count("platform.history")).isEqualTo(history + 1);
        assertThat(count("impact.figure")).isEqualTo(figures);
        assertThat(database.sql("select text from moderation.message where text like '%[…]%'")
                        .query(String.class)
                        .list())
                .contains("As […] <[…]> wrote", "Dear […],");
        assertThat(database.sql("select account from platform.history where subject = ? and step = 'changed'")
                        .param("account " + rows.account())
                        .query(String.class)
                        .single())
                .as("the number of a person who has left")
                .isEqualTo(rows.account().toString());
    }

    @Test
    void whoeverHasNoAccountIsFoundByTheAddress() {
        rows.writeWithoutAccount();
        var person = new Person(null, PersonRows.ADDRESS);
        assertThat(privacy.export(person)).containsOnlyKeys("moderation", "notifications");

        privacy.erase(privacy.known(person));

        assertThat(found()).isEmpty();
        assertThat(privacy.export(person)).isEmpty();
    }

    @Test
    void otherAddressesAndNamesStayAsTheyAre() {
        rows.writeWithoutAccount();
        String others = "jilse.quellmann@erasure.example, ilse.quellmann@erasure.example.org, Maria";
        database.sql("update moderation.notice set explanation = ? where email = ?")
                .params(others, PersonRows.ADDRESS)
                .update();

        privacy.erase(privacy.known(new Person(null, PersonRows.ADDRESS)));

        assertThat(database.sql("select explanation from moderation.notice where explanation like '%Maria'")
                        .query(String.class)
                        .list())
                .contains(others);
    }

    @Test
    void whoeverIsCalledLikeAWordTakesNothingFromOthers() {
        rows.writeWithoutAccount();
        database.sql("update moderation.notice set name = 'text' where email = ?")
                .param(PersonRows.ADDRESS)
                .update();

        privacy.erase(privacy.known(new Person(null, PersonRows.ADDRESS)));

        assertThat(database.sql("select content ->> 'text' from notifications.mail where recipient = ?")
                        .param("coordinator@erasure.example")
                        .query(String.class)
                        .single())
                .contains("wrote");
    }

    @Test
    void publishedTextsAreToldAndStay() {
        database.sql("update programme.contribution set state_note = ?::jsonb where slug = ?")
                .params(
                        "{\"original\": \"en\", \"texts\": {\"en\": \"Ask " + PersonRows.ADDRESS + "\"}}",
                        PersonRows.SLUG)
                .update();

        assertThat(privacy.mentions(new Person(null, PersonRows.ADDRESS))).isEqualTo(1);
        assertThat(privacy.staying())
                .anySatisfy(section -> assertThat(section.module()).isEqualTo("programme"));
    }

    private void leave() {
        Person person = privacy.known(person());
        accounts.erase(Actor.of(rows.account(), Set.of()), rows.account());
        privacy.erase(person);
    }

    private Person person() {
        return new Person(rows.account(), PersonRows.ADDRESS);
    }

    private String export() {
        return privacy.export(person()).toString();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** Every table of the database to the number of its rows that name the person. */
    private Map<String, Integer> found() {
        var found = new TreeMap<String, Integer>();
        for (String table : database.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'pg_catalog')
                        """).query(String.class).list()) {
            int rowsFound = database.sql("select count(*) from " + table
                            + " as one where position(lower(?) in lower(one::text)) > 0"
                            + " or position(lower(?) in lower(one::text)) > 0")
                    .params(PersonRows.ADDRESS, PersonRows.NAME)
                    .query(Integer.class)
                    .single();
            if (rowsFound > 0) {
                found.put(table, rowsFound);
            }
        }
        return found;
    }
}
