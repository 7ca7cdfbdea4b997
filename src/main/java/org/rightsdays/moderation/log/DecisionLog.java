package org.rightsdays.moderation.log;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of decisions. The database refuses to change or delete a line; the chain shows it if somebody did. */
@Component
public class DecisionLog {

    private final JdbcClient database;

    DecisionLog(JdbcClient database) {
        this.database = database;
    }

    /** Adds a line with the decision, whose number is not looked at. Others wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(LoggedDecision decision) {
        database.sql("lock table moderation.log in share row exclusive mode").update();
        LogLine last = database.sql(
                        "select number, entry, previous, hash from moderation.log order by number desc limit 1")
                .query(LogLine.class)
                .optional()
                .orElseGet(() -> new LogLine(0, "", "", LogLine.BEGINNING));
        LogLine next = LogLine.after(last.number() + 1, last.hash(), decision);
        database.sql("insert into moderation.log (number, entry, previous, hash) values (?, ?, ?, ?)")
                .params(next.number(), next.entry(), next.previous(), next.hash())
                .update();
    }

    /** All lines, oldest first. */
    public List<LogLine> all() {
        return database.sql("select number, entry, previous, hash from moderation.log order by number")
                .query(LogLine.class)
                .list();
    }

    /** The number of the first line that is not as it was written; empty when all are. */
    public static OptionalLong firstBroken(List<LogLine> lines) {
        long number = 0;
        String hash = LogLine.BEGINNING;
        for (LogLine line : lines) {
            if (!line.follows(number, hash)) {
                return OptionalLong.of(line.number());
            }
            number = line.number();
            hash = line.hash();
        }
        return OptionalLong.empty();
    }
}
