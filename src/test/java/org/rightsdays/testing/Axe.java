package org.rightsdays.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core in the page that the browser shows: the rules for WCAG 2.2 A and AA, and its best practices. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            }).then(
                results => done({passes: results.passes.length, violations: results.violations.map(rule => ({
                    id: rule.id, help: rule.help,
                    nodes: rule.nodes.map(node => ({html: node.html, why: node.failureSummary}))
                }))}),
                error => done({passes: 0, violations: [{id: 'axe', help: String(error), nodes: []}]}));
            """;

    private Axe() {}

    /** What breaks a rule in the page that is open. */
    public static List<String> faults(Browser browser) {
        browser.run(SCRIPT);
        var results = (Map<?, ?>) browser.runUntilDone(RUN);
        var faults = new ArrayList<String>();
        if (((Number) Objects.requireNonNull(results.get("passes"))).intValue() == 0) {
            faults.add("axe-core has checked nothing");
        }
        for (Object each : (List<?>) Objects.requireNonNull(results.get("violations"))) {
            var rule = (Map<?, ?>) each;
            var nodes = (List<?>) Objects.requireNonNull(rule.get("nodes"));
            nodes.stream()
                    .limit(3)
                    .map(node -> (Map<?, ?>) node)
                    .forEach(node -> faults.add("axe %s: %s – %s – %s"
                            .formatted(rule.get("id"), rule.get("help"), node.get("html"), node.get("why"))));
            if (nodes.isEmpty()) {
                faults.add("axe %s: %s".formatted(rule.get("id"), rule.get("help")));
            }
        }
        return faults;
    }

    private static String script() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
