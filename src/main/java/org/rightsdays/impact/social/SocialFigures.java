package org.rightsdays.impact.social;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.editions.Period;
import org.rightsdays.impact.Metric;
import org.rightsdays.impact.exports.DayValue;
import org.rightsdays.impact.exports.ExportKind;
import org.rightsdays.impact.exports.ExportRefused;
import org.rightsdays.impact.exports.ExportSummary;
import org.rightsdays.impact.exports.Exports;
import org.rightsdays.impact.honesty.Growth;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of the coalition's and the cities' accounts by day. */
@Component
public class SocialFigures {

    /** Rows that are handed to the database at once: some 700 kilobytes of text. */
    private static final int BATCH = 10_000;

    private static final int LATEST = 50;

    private final DailyStore store;
    private final SocialLedger ledger;
    private final Clock clock;

    SocialFigures(DailyStore store, SocialLedger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of a file. */
    public record TakenIn(Capture capture, ExportSummary summary, Saved saved) {}

    /**
     * Takes an export in, whole or not at all. Of each day, the latest capture holds; what others said is kept.
     *
     * @param account slug of the account that it is about
     * @param capturedAt when the platform made it
     * @throws ExportRefused when it can't be read
     */
    @Transactional
    public TakenIn takeIn(Actor actor, String account, Path file, String fileName, Instant capturedAt)
            throws IOException {
        var id = UUID.randomUUID();
        var rows = new Rows(id, account);
        ExportSummary summary = Exports.read(file, LocalDate.ofInstant(capturedAt, ZoneOffset.UTC), rows::add);
        if (summary.values() == 0) {
            throw new ExportRefused("no-values");
        }
        rows.flush();
        var capture = new Capture(
                id,
                account,
                fileName,
                summary.hash(),
                summary.kinds().stream().sorted().toList(),
                summary.firstDay(),
                summary.lastDay(),
                capturedAt,
                clock.instant(),
                actor.role());
        store.add(capture);
        Saved saved = store.merge(id, capturedAt);
        ledger.settle(actor, capture);
        return new TakenIn(capture, summary, saved);
    }

    /** Why a file was not taken in, in a reader's words. */
    public static String told(ExportRefused refusal, Words words) {
        var arguments = new ArrayList<Object>();
        refusal.arguments().forEach((name, value) -> {
            arguments.add(name);
            arguments.add(name.equals("kind") ? words.name(ExportKind.valueOf(value)) : value);
        });
        return words.say("impact.export.refused." + refusal.code(), arguments.toArray());
    }

    /** Files that were taken in, newest first, at most fifty. */
    public List<Capture> captures() {
        return store.captures(LATEST);
    }

    /** Everything that is known by day. */
    public List<Series> series() {
        return store.series();
    }

    /** Every day of every account, one at a time; needs a transaction around it. */
    public void forEachDay(Consumer<DayValue> each) {
        store.forEachDay(each);
    }

    /** What is known of some files by their SHA-256, each as it was last taken in. */
    public List<Capture> captures(Collection<String> hashes) {
        return hashes.isEmpty() ? List.of() : store.captures(hashes);
    }

    /** The sum of the days of a period, with how many of them are known. */
    public PeriodTotal total(String account, ExportKind kind, Metric metric, Period period) {
        return store.total(account, kind, metric, period);
    }

    /** Two periods side by side, which may be of any length and may overlap; both are told. */
    public Growth growth(String account, ExportKind kind, Metric metric, Period baseline, Period period) {
        return Growth.of(
                BigDecimal.valueOf(total(account, kind, metric, baseline).value()),
                baseline,
                BigDecimal.valueOf(total(account, kind, metric, period).value()),
                period);
    }

    /** Whatever captures said of one day: what holds first, then the others from late to early. */
    public List<Long> saidOf(String account, ExportKind kind, Metric metric, LocalDate day) {
        return store.saidOf(account, kind, metric, day);
    }

    /** Collects rows as text and hands them on in batches. */
    private final class Rows {

        private final UUID capture;
        private final String account;
        private final StringBuilder text = new StringBuilder();
        private long line;

        Rows(UUID capture, String account) {
            this.capture = capture;
            this.account = account;
        }

        void add(DayValue value) {
            line++;
            text.append(capture)
                    .append('\t')
                    .append(line)
                    .append('\t')
                    .append(value.account() == null ? account : value.account())
                    .append('\t')
                    .append(value.kind())
                    .append('\t')
                    .append(value.metric())
                    .append('\t')
                    .append(value.day())
                    .append('\t')
                    .append(value.value())
                    .append('\n');
            if (line % BATCH == 0) {
                flush();
            }
        }

        void flush() {
            if (!text.isEmpty()) {
                store.copyIn(text.toString());
                text.setLength(0);
            }
        }
    }
}
