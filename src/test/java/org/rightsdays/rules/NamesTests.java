package org.rightsdays.rules;

import com.sun.source.tree.ClassTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is in the language of the field, not which layer or pattern it belongs to. */
class NamesTests {

    private static final Set<String> EMPTY_PACKAGES = Set.of(
            "common",
            "dto",
            "entity",
            "helper",
            "helpers",
            "impl",
            "manager",
            "misc",
            "model",
            "models",
            "service",
            "services",
            "shared",
            "util",
            "utils");

    private static final Pattern EMPTY_TYPE = Pattern.compile(
            ".*(Manager|Impl|Utils?|Helper|Service|Dto|DTO|Bean|Entity|Processor|Abstract.*|Base)|Abstract.*|I[A-Z][a-z].*");

    @Test
    void noPackageIsNamedAfterALayerOrNothing() {
        var findings = new Findings("Packages named after what is in them");
        for (JavaSource source : all()) {
            for (String part : source.packageName().split("\\.")) {
                if (EMPTY_PACKAGES.contains(part)) {
                    findings.add(source.name(), "the package name '" + part + "' says nothing");
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void noTypeIsNamedAfterAPattern() {
        var findings = new Findings("Types named after what they are");
        for (JavaSource source : all()) {
            for (ClassTree type : source.topLevelTypes()) {
                if (EMPTY_TYPE.matcher(type.getSimpleName()).matches()) {
                    findings.add(source.name(), "the name " + type.getSimpleName() + " says nothing");
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void classesWithTestsEndInTests() {
        var findings = new Findings("Test classes end in Tests, or the build does not run them");
        for (JavaSource source : JavaSource.under(Repository.TEST_JAVA)) {
            String text = Repository.read(source.file());
            boolean hasTests = text.contains("\n    @Test\n") || text.contains("\n    @ParameterizedTest");
            if (hasTests && !source.name().endsWith("Tests.java")) {
                findings.add(source.name(), "has tests but its name does not end in Tests");
            }
        }
        findings.assertNone();
    }

    private static List<JavaSource> all() {
        var all = new ArrayList<>(JavaSource.under(Repository.MAIN_JAVA));
        all.addAll(JavaSource.under(Repository.TEST_JAVA));
        return all;
    }
}
