package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The repository builds anywhere and names nobody's machine. */
class RepositoryTests {

    private static final Set<String> BINARY =
            Set.of("png", "jpg", "jpeg", "woff2", "ttf", "ico", "xlsx", "gz", "zip", "jar", "pdf", "webp");

    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.${}/-])/(?:home|Users|root|work|workspace|mnt)/[\\w.-]+"
                    + "|https?://[^\\s/\"']*\\.(?:internal|corp|lan|intranet)\\b"
                    + "|https?://(?:[^\\s/\"'@]+@)?(?:10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)");

    private static final Pattern OWN_REGISTRY = Pattern.compile("<(?:repository|pluginRepository|mirror)>");

    @Test
    void noFileNamesAPathOrHostOfAMachine() {
        var findings = new Findings("No path or host of somebody's machine");
        for (Path file : Repository.files()) {
            if (isText(file) && !file.endsWith("RepositoryTests.java")) {
                machines(Repository.read(file)).forEach(found -> findings.add(Repository.name(file), found));
            }
        }
        findings.assertNone();
    }

    @Test
    void everythingComesFromTheCentralRegistry() {
        var findings = new Findings("No registry of our own in the build");
        for (Path file : Repository.files()) {
            if (file.getFileName().toString().matches("pom\\.xml|settings\\.xml")
                    && OWN_REGISTRY.matcher(Repository.read(file)).find()) {
                findings.add(Repository.name(file), "names a registry");
            }
        }
        findings.assertNone();
    }

    @Test
    void theRuleSeesWhatItForbids() {
        assertThat(machines("in /home/someone/code and http://10.1.2.3/x and https://registry.corp/maven"))
                .hasSize(3);
        assertThat(machines("GET /en/2024/home/page, $HOME/data, https://example.org/home/x, ./work/x"))
                .isEmpty();
    }

    private static List<String> machines(String text) {
        return MACHINE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
