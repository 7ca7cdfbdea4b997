package org.rightsdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class DatabaseGateTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private ContentVersion content;

    @Test
    void tablesAreThereWhenTheGateIsOpen() {
        assertThat(content.raise()).isGreaterThan(1);
    }

    @Test
    void ruleForSortingDoesNotDependOnTheSystem() {
        String locale = database.sql(
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()")
                .query(String.class)
                .single();

        assertThat(locale).isEqualTo("b C.UTF-8");
    }
}
