package org.rightsdays.impact.reports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.rightsdays.editions.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails have asked for which report. */
@Component
class AskingStore {

    private final JdbcClient database;

    AskingStore(JdbcClient database) {
        this.database = database;
    }

    /** The last mail about a contribution: its number, from 0, and when it was sent. */
    record Asked(int number, Instant at) {}

    Map<String, Asked> latest(EditionId edition) {
        var latest = new HashMap<String, Asked>();
        database.sql("select contribution, number, at from impact.report_mail where edition = ? order by number")
                .param(edition.year())
                .query(row -> {
                    latest.put(
                            row.getString("contribution"),
                            new Asked(
                                    row.getInt("number"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return latest;
    }

    void add(EditionId edition, Map<String, Integer> numbers, Instant at) {
        numbers.forEach((contribution, number) -> database.sql("""
                        insert into impact.report_mail (edition, contribution, number, at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(edition.year(), contribution, number, at.atOffset(ZoneOffset.UTC))
                .update());
    }
}
