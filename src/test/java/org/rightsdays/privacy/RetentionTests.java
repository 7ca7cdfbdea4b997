package org.rightsdays.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdays.privacy.PersonalData.Retention;
import org.rightsdays.testing.Given;
import org.rightsdays.testing.OldRows;
import org.rightsdays.testing.SettableClock;
import org.rightsdays.testing.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the register promises to keep for a time is gone when that time is over, by one clock. */
@StoreTest
class RetentionTests {

    private static final Instant START = Instant.parse("2026-12-10T09:00:00Z");

    @Autowired
    private List<PersonalData> modules;

    @Autowired
    private List<TimeLimited> stores;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Given given;

    private final SettableClock clock = new SettableClock(START);
    private OldRows rows;

    @BeforeEach
    void oneRowInEachTable() {
        given.contributions(Given.contribution(OldRows.SLUG).build());
        rows = new OldRows(database, START);
        rows.write();
    }

    @Test
    void eachColumnWithAPeriodHasSomebodyWhoForgetsIt() {
        Set<String> visited =
                stores.stream().flatMap(store -> store.limitedTables().stream()).collect(Collectors.toSet());

        assertThat(visited).containsAll(periods().keySet());
        assertThat(visited)
                .as("tables whose rows expire")
                .containsAll(database.sql("""
                                select table_schema || '.' || table_name from information_schema.columns
                                where column_name in ('expires_at', 'kept_at')
                                """).query(String.class).list());
    }

    @Test
    void rowsAreGoneWhenTheirTimeIsOverAndNotADayBefore() {
        var left = new TreeSet<String>();
        for (var period : periods().entrySet()) {
            assertThat(rows.in(period.getKey()))
                    .as("a row in %s to begin with", period.getKey())
                    .isPositive();
        }
        forgetAfter(Duration.ofHours(23));
        for (String table : periods().keySet()) {
            assertThat(rows.in(table)).as("%s on the first day", table).isPositive();
        }
        for (Duration period : new TreeSet<>(periods().values())) {
            forgetAfter(period.plusHours(1));
            periods().forEach((table, own) -> {
                if (own.compareTo(period) <= 0 && rows.in(table) > 0) {
                    left.add(table + " after " + own.toDays() + " days");
                }
            });
        }

        assertThat(left).isEmpty();
    }

    @Test
    void whatExpiresWithinMinutesIsGoneOnTheNextRound() {
        forgetAfter(Duration.ofHours(1));

        assertThat(rows.in("accounts.passkey_challenge")).isZero();
        assertThat(rows.in("accounts.openid_request")).isZero();
    }

    /** Each round forgets once more what the one before did: a second node does the same. */
    private void forgetAfter(Duration time) {
        clock.forward(Duration.between(clock.instant(), START.plus(time)));
        for (int node = 0; node < 2; node++) {
            new RetentionClock(stores, transactions, clock).forget();
        }
    }

    /** Table to the longest time that one of its columns may stay. */
    private Map<String, Duration> periods() {
        var periods = new TreeMap<String, Duration>();
        for (PersonalData module : modules) {
            for (PersonalData.Entry entry : module.entries()) {
                if (entry.retention().endsByTime()) {
                    entry.columns()
                            .forEach(column -> periods.merge(
                                    module.module() + "." + column.substring(0, column.indexOf('.')),
                                    duration(entry.retention()),
                                    (one, other) -> one.compareTo(other) > 0 ? one : other));
                }
            }
        }
        return periods;
    }

    private static Duration duration(Retention retention) {
        return switch (retention) {
            case ONE_DAY -> Duration.ofDays(1);
            case FOURTEEN_DAYS -> Duration.ofDays(14);
            // The suspension of the test is for thirty days.
            case THIRTY_DAYS, WHILE_IN_FORCE -> Duration.ofDays(30);
            case ONE_YEAR, YEAR_SINCE_MADE -> Duration.ofDays(365);
            case AFTER_APPEAL -> Duration.ofDays(366);
            default -> throw new AssertionError(retention + " has a period that this test doesn't know");
        };
    }
}
