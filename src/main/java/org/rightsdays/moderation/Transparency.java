package org.rightsdays.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Map<Key, Map<Ground, Long>> grounds = grounds(lines);
        List<EditionFigures> figures = store.figures().stream()
                .map(one -> new EditionFigures(
                        one.edition(),
                        one.submissions(),
                        one.medianHours(),
                        one.longestHours(),
                        one.notices(),
                        one.appeals(),
                        one.ownInitiative(),
                        grounds.getOrDefault(new Key(one.edition()), Map.of())))
                .toList();
        return new Public(figures, lines, DecisionLog.firstBroken(lines).isEmpty());
    }

    /** Restrictions are those logged with a ground; no other decision has one. */
    private static Map<Key, Map<Ground, Long>> grounds(List<LogLine> lines) {
        Set<LoggedDecision> restrictions = lines.stream()
                .map(LogLine::decision)
                .filter(decision -> decision.ground() != null)
                .collect(Collectors.toSet());
        return restrictions.stream()
                .collect(Collectors.groupingBy(
                        decision -> new Key(decision.edition()),
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        decision -> Objects.requireNonNull(decision.ground()),
                                        () -> new EnumMap<>(Ground.class),
                                        Collectors.counting()),
                                TreeMap::new)));
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
