package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Static files: looks that need no second sheet for right-to-left, and nothing that calls another host. */
class StyleSheetsTests {

    private static final String STATIC = "src/main/resources/static";

    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![-\\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\\w+)?\\s*:"
                    + "|(?:left|right)\\s*:"
                    + "|border-(?:top|bottom)-(?:left|right)-radius\\s*:"
                    + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)(?![-\\w]))");

    private static final Pattern FOUR_SIDES =
            Pattern.compile("(?<![-\\w])(?:margin|padding|inset|border-width)\\s*:\\s*([^;}]+)");

    private static final Pattern FOREIGN = Pattern.compile("(?:https?:)?//[\\w-]+\\.[\\w.-]+");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--.*?-->|(?m)^\\s*//.*$", Pattern.DOTALL);

    /** File to the reason why it names another host. */
    private static final Map<String, String> NAMING_HOSTS = Map.of();

    @Test
    void directionsAreLogical() {
        var findings = new Findings("Logical properties in style sheets (inline-start, not left)");
        for (Path file : Repository.files(STATIC, ".css")) {
            physical(Repository.read(file)).forEach(found -> findings.add(Repository.name(file), found));
        }
        findings.assertNone();
    }

    @Test
    void staticFilesNameNoOtherHost() {
        var findings = new Findings("No other host in static files", NAMING_HOSTS);
        for (Path file : Repository.files(STATIC, ".css", ".js", ".svg", ".html")) {
            foreign(Repository.read(file)).forEach(host -> findings.add(Repository.name(file), "names " + host));
        }
        findings.assertNone();
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThat(physical("a { margin-left: 1px; text-align: right; left: 0; margin: 1px 2px 3px 4px }"))
                .hasSize(4);
        assertThat(physical("a { margin-inline-start: 1px; padding: 1px 2px 1px 2px; text-align: start } /* left: */"))
                .isEmpty();
        assertThat(foreign("@import '//fonts.example.org/a.css'; url(https://cdn.example.org)"))
                .hasSize(2);
        assertThat(foreign("<svg xmlns=\"http://www.w3.org/2000/svg\"/> /* https://example.org */"))
                .isEmpty();
    }

    private static List<String> physical(String css) {
        String plain = COMMENT.matcher(css).replaceAll("");
        var found = new java.util.ArrayList<String>();
        PHYSICAL.matcher(plain).results().map(MatchResult::group).forEach(found::add);
        FOUR_SIDES
                .matcher(plain)
                .results()
                .filter(StyleSheetsTests::sidesDiffer)
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    private static boolean sidesDiffer(MatchResult shorthand) {
        String[] sides = shorthand.group(1).strip().split("\\s+(?![^(]*\\))");
        return sides.length == 4 && !sides[1].equals(sides[3]);
    }

    private static List<String> foreign(String text) {
        return FOREIGN.matcher(COMMENT.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(host -> !host.endsWith("//www.w3.org"))
                .toList();
    }
}
