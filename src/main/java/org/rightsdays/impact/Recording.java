package org.rightsdays.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdays.coalition.Coalition.Saved;
import org.rightsdays.platform.audit.Changes;
import org.rightsdays.platform.audit.History.Step;

/** What of some records is new or different, and the steps of history that tell it. */
record Recording<R extends Record>(List<R> toWrite, List<Step> steps, Saved saved) {

    /**
     * @param subject the kind and key of a record in the history
     * @param keeping gives the wanted record what only the stored one knows, such as its id
     */
    static <R extends Record, K> Recording<R> of(
            Collection<R> wanted,
            Collection<R> stored,
            Function<R, K> key,
            Function<R, String> subject,
            BiFunction<R, R, R> keeping) {
        Map<K, R> before = stored.stream().collect(Collectors.toMap(key, Function.identity()));
        var toWrite = new ArrayList<R>();
        var steps = new ArrayList<Step>();
        int created = 0;
        for (R one : wanted) {
            R was = before.get(key.apply(one));
            if (was == null) {
                created++;
                toWrite.add(one);
                steps.add(new Step(subject.apply(one), "created", Map.of()));
                continue;
            }
            R kept = keeping.apply(one, was);
            if (!kept.equals(was)) {
                toWrite.add(kept);
                steps.add(new Step(subject.apply(one), "changed", Changes.between(was, kept)));
            }
        }
        return new Recording<>(
                toWrite, steps, new Saved(created, toWrite.size() - created, wanted.size() - toWrite.size()));
    }
}
