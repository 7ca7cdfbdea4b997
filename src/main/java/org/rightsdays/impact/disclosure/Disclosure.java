package org.rightsdays.impact.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides over a whole report which counts of groups may be shown. A count is kept back when it is below the threshold,
 * zero included, or where too few people were present; then others are kept back with it until no subtraction over any
 * totals, and no bound, tells it more closely than the threshold.
 *
 * @param threshold smallest count that may be shown
 * @param attendance smallest number of people present whose groups may be shown
 */
public record Disclosure(int threshold, int attendance) {

    /** Ten people of a group, thirty present. */
    public static final Disclosure RULES = new Disclosure(10, 30);

    /**
     * @param counts at the narrowest places; wider places are their sums. Leave out what children took part in: for that,
     *     totals alone are told
     * @param present people present by path of the narrowest place, as the report tells them; where nothing is told,
     *     no group is shown
     */
    public Table protect(Collection<GroupCount> counts, Map<List<String>, Integer> present) {
        Map<String, Tree> trees = new LinkedHashMap<>();
        var unmeasured = new HashMap<String, Set<List<String>>>();
        for (GroupCount one : counts) {
            if (one.count() == null) {
                for (int length = 1; length <= one.path().size(); length++) {
                    unmeasured
                            .computeIfAbsent(one.group(), _ -> new HashSet<>())
                            .add(one.path().subList(0, length));
                }
            } else {
                trees.computeIfAbsent(one.group(), _ -> new Tree())
                        .add(one.path(), one.count(), present.get(one.path()));
            }
        }
        trees.values().forEach(tree -> tree.suppress(threshold, attendance));
        return new Table(trees, unmeasured);
    }

    /** What may be shown. */
    public static final class Table {

        private final Map<String, Tree> trees;
        private final Map<String, Set<List<String>>> unmeasured;

        private Table(Map<String, Tree> trees, Map<String, Set<List<String>>> unmeasured) {
            this.trees = trees;
            this.unmeasured = unmeasured;
        }

        /** A group at a place, wide or narrow. */
        public Shown shown(List<String> path, String group) {
            Tree tree = trees.get(group);
            @Nullable Cell cell = tree == null ? null : tree.find(path);
            if (cell != null) {
                return cell.suppressed ? Shown.CONFIDENTIAL : new Shown.Count(cell.value);
            }
            return unmeasured.getOrDefault(group, Set.of()).contains(path) ? Shown.PRESENT : Shown.NOTHING;
        }
    }
}
