package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written for the next person is short, and what it points at is there. */
class DocumentsTests {

    private static final int README_LINES = 60;
    private static final String DECISIONS = "docs/decisions";
    private static final Pattern LINK = Pattern.compile("(?<!`)!?\\[[^\\]]*\\]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.+?)\\s*#*$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    @Test
    void readmeIsShort() {
        assertThat(Repository.lines(Repository.ROOT.resolve("README.md"))).isLessThanOrEqualTo(README_LINES);
    }

    @Test
    void linksLeadSomewhere() {
        var findings = new Findings("Links in documents");
        for (Path file : documents()) {
            for (String target : links(Repository.read(file))) {
                if (!leadsSomewhere(file, target)) {
                    findings.add(Repository.name(file), "the link to " + target + " leads nowhere");
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void everyDecisionHasANumberOfItsOwn() {
        var findings = new Findings("Decision notes: docs/decisions/NNNN-title.md");
        Map<String, String> numbers = new HashMap<>();
        for (Path file : Repository.files(DECISIONS, ".md")) {
            String name = file.getFileName().toString();
            var matched = DECISION.matcher(name);
            if (name.equals("README.md")) {
                continue;
            }
            if (!matched.matches()) {
                findings.add(name, "is not named so");
            } else {
                String other = numbers.putIfAbsent(matched.group(1), name);
                if (other != null) {
                    findings.add(name, "has the number of " + other);
                }
                if (!Repository.read(file).startsWith("# ")) {
                    findings.add(name, "does not begin with its title");
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void anchorsAreMadeAsCodeHostsMakeThem() {
        assertThat(anchors("# Two commands\n## What's in `docs/`?\n"))
                .containsExactlyInAnyOrder("two-commands", "whats-in-docs");
        assertThat(links("See [a](b.md#c) and ![d](e.png \"f\").\n```\n[no](link)\n```\n"))
                .containsExactly("b.md#c", "e.png");
    }

    private static List<Path> documents() {
        return Repository.files("", ".md");
    }

    private static List<String> links(String markdown) {
        String plain = FENCE.matcher(markdown).replaceAll("");
        return LINK.matcher(plain).results().map(found -> found.group(1)).toList();
    }

    private static boolean leadsSomewhere(Path from, String target) {
        if (target.matches("(?i)(https?|mailto):.*")) {
            return true;
        }
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1
                || !file.toString().endsWith(".md")
                || anchors(Repository.read(file)).contains(parts[1]);
    }

    private static Set<String> anchors(String markdown) {
        return HEADING.matcher(FENCE.matcher(markdown).replaceAll(""))
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                        .strip()
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
