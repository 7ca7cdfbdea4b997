package org.rightsdays.impact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Somebody with the published table and patience, who tries every number that a hidden count could be. */
final class Outsider {

    private final List<GroupCount> counts;
    private final Map<List<String>, Integer> present;
    private final Disclosure.Table table;
    private final String group;
    private final Map<List<String>, TreeSet<Integer>> possible = new HashMap<>();

    Outsider(List<GroupCount> counts, Map<List<String>, Integer> present, Disclosure.Table table) {
        this.counts = counts;
        this.present = present;
        this.table = table;
        this.group = counts.getFirst().group();
    }

    /** Gives the number of hidden places; each can still be as many numbers as the threshold, or as people were there. */
    int assertNothingIsExposed(int threshold) {
        tryAll(0, new HashMap<>());
        int hidden = 0;
        for (var place : possible.entrySet()) {
            if (table.shown(place.getKey(), group).equals(Shown.CONFIDENTIAL)) {
                hidden++;
                int anyway = presentAt(place.getKey());
                assertThat(place.getValue().last() - place.getValue().first())
                        .as("%s of %s with %s present", place.getKey(), counts, present)
                        .isGreaterThanOrEqualTo(Math.min(threshold, anyway));
            }
        }
        return hidden;
    }

    private int presentAt(List<String> place) {
        return present.entrySet().stream()
                .filter(one -> one.getKey()
                        .subList(0, Math.min(place.size(), one.getKey().size()))
                        .equals(place))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void tryAll(int next, Map<List<String>, Integer> sums) {
        if (next == counts.size()) {
            if (sums.entrySet().stream().allMatch(sum -> fits(sum.getKey(), sum.getValue()))) {
                sums.forEach((place, sum) ->
                        possible.computeIfAbsent(place, _ -> new TreeSet<>()).add(sum));
            }
            return;
        }
        List<String> path = counts.get(next).path();
        int most = present.getOrDefault(path, 0);
        for (int guess = 0; guess <= most; guess++) {
            if (fits(path, guess)) {
                var more = new HashMap<>(sums);
                for (int length = 1; length <= path.size(); length++) {
                    more.merge(path.subList(0, length), guess, Integer::sum);
                }
                tryAll(next + 1, more);
            }
        }
    }

    private boolean fits(List<String> place, int value) {
        return !(table.shown(place, group) instanceof Shown.Count(int people)) || people == value;
    }
}
