package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rule found, so that a run names every fault and not only the first. Exceptions are kept by name with their
 * reason, and an exception that is no longer needed is a fault too.
 */
final class Findings {

    private final String rule;
    private final Map<String, String> exceptions;
    private final Map<String, String> used = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Findings(String rule) {
        this(rule, Map.of());
    }

    /** @param exceptions name to the reason why the rule does not bind it */
    Findings(String rule, Map<String, String> exceptions) {
        this.rule = rule;
        this.exceptions = exceptions;
    }

    void add(String name, String fault) {
        String reason = exceptions.get(name);
        if (reason == null) {
            faults.add(name + ": " + fault);
        } else {
            used.put(name, reason);
        }
    }

    List<String> faults() {
        var all = new ArrayList<>(faults);
        exceptions.keySet().stream()
                .filter(name -> !used.containsKey(name))
                .forEach(name -> all.add(name + ": is excepted from the rule without need; remove the exception"));
        return all;
    }

    void assertNone() {
        assertThat(faults()).as(rule).isEmpty();
    }
}
