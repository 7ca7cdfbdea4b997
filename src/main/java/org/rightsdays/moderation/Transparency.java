package org.rightsdays.moderation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.log.DecisionLog;
import org.rightsdays.moderation.log.LogLine;
import org.rightsdays.moderation.log.LoggedDecision;
import org.rightsdays.moderation.reasons.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody can know of moderation: figures by edition, and the log. No person is in either. */
@Component
public class Transparency {

    private final TransparencyStore store;
    private final DecisionLog log;

    Transparency(TransparencyStore store, DecisionLog log) {
        this.store = store;
        this.log = log;
    }

    /** Figures and log as they are at one moment. */
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public Public now() {
        List<LogLine> lines = log.all();
        List<LoggedDecision> decisions = lines.stream().map(LogLine::decision).toList();
        Map<Key, Map<Ground, Long>> grounds = counted(decisions, LoggedDecision::ground, Ground.class);
        Map<Key, Map<Outcome, Long>> measures = counted(decisions, Transparency::measure, Outcome.class);
        List<EditionFigures> figures = store.figures().stream()
                .map(one -> new EditionFigures(
                        one.edition(),
                        one.submissions(),
                        one.medianHours(),
                        one.longestHours(),
                        one.notices(),
                        one.appeals(),
                        one.ownInitiative(),
                        measures.getOrDefault(new Key(one.edition()), Map.of()),
                        grounds.getOrDefault(new Key(one.edition()), Map.of())))
                .toList();
        return new Public(figures, lines, DecisionLog.firstBroken(lines).isEmpty());
    }

    /** How often something was logged, by edition; decisions without it are left out. */
    private static <E extends Enum<E>> Map<Key, Map<E, Long>> counted(
            List<LoggedDecision> decisions, Function<LoggedDecision, @Nullable E> what, Class<E> type) {
        var counts = new HashMap<Key, Map<E, Long>>();
        for (LoggedDecision decision : decisions) {
            E found = what.apply(decision);
            if (found != null) {
                counts.computeIfAbsent(new Key(decision.edition()), _ -> new EnumMap<>(type))
                        .merge(found, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** What was taken from somebody, or given back. */
    private static @Nullable Outcome measure(LoggedDecision decision) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.restricts() || outcome == Outcome.RESTORE)
                .filter(outcome -> DecisionRecords.word(outcome).equals(decision.outcome()))
                .findFirst()
                .orElse(null);
    }

    private record Key(@Nullable Integer edition) {}

    /**
     * All that is public.
     *
     * @param log oldest first
     * @param whole whether the chain of the log is as it was written
     */
    public record Public(List<EditionFigures> figures, List<LogLine> log, boolean whole) {}
}
