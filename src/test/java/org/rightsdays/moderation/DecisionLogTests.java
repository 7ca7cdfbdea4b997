package org.rightsdays.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdays.moderation.log.DecisionLog;
import org.rightsdays.moderation.log.LogLine;
import org.rightsdays.moderation.log.LoggedDecision;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is logged cannot be changed; where the database is forced to, it shows. */
@StoreTest
class DecisionLogTests {

    @Autowired
    private DecisionLog log;

    @Autowired
    private JdbcClient database;

    private long first;

    @BeforeEach
    void threeDecisions() {
        for (String decision : List.of("one", "two", "three")) {
            log.add(new LoggedDecision(
                    0,
                    decision,
                    "2031-11-23",
                    "thing",
                    2031,
                    "submission",
                    "refuse",
                    Ground.ADVERTISING,
                    List.of(),
                    "moderator",
                    5,
                    "fi",
                    null,
                    null,
                    null,
                    null));
        }
        first = log.all().getLast().number() - 2;
    }

    @Test
    void linesAreNumberedWithoutGapsAndWhole() {
        List<LogLine> lines = log.all();

        assertThat(DecisionLog.firstBroken(lines)).isEmpty();
        assertThat(lines.getLast().decision().decision()).isEqualTo("three");
        assertThat(lines.getLast().decision().number()).isEqualTo(lines.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update moderation.log set entry = replace(entry, 'refuse', 'accept')",
                "delete from moderation.log",
                "truncate moderation.log"
            })
    void databaseRefusesToChangeTheLog(String change) {
        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("append-only");
    }

    @Test
    void tamperedLineIsFound() {
        database.sql("alter table moderation.log disable trigger log_append_only")
                .update();
        database.sql("update moderation.log set entry = replace(entry, '\"refuse\"', '\"accept\"') where number = ?")
                .param(first + 1)
                .update();

        assertThat(DecisionLog.firstBroken(log.all())).hasValue(first + 1);
    }

    @Test
    void tamperedLineWithAFreshHashIsFoundByTheNext() {
        var lines = new ArrayList<>(log.all());
        LogLine middle = lines.get(lines.size() - 2);
        lines.set(lines.size() - 2, new LogLine(middle.number(), middle.entry(), middle.previous(), "0".repeat(64)));

        assertThat(DecisionLog.firstBroken(lines)).hasValue(middle.number());
    }

    @Test
    void missingLineIsFound() {
        var lines = new ArrayList<>(log.all());
        lines.remove(lines.size() - 2);

        assertThat(DecisionLog.firstBroken(lines)).hasValue(first + 2);
    }

    /** Anybody can do the sum: this is what the page explains. */
    @Test
    void hashIsTheOneThatThePublicCanCompute() throws Exception {
        LogLine line = log.all().getLast();
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        byte[] hash = digest.digest((line.previous() + "\n" + line.entry()).getBytes("UTF-8"));

        assertThat(line.hash()).isEqualTo(java.util.HexFormat.of().formatHex(hash));
    }
}
