package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sizes that keep the code readable, for the program and its tests alike. */
class LimitsTests {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int TEMPLATE_LINES = 120;
    private static final int COLLABORATORS = 6;
    private static final double HIDDEN_SHARE = 0.3;
    private static final int PARAGRAPH_LETTERS = 25;

    /** File to the reason why it may be longer. */
    private static final Map<String, String> LONG_FILES = Map.of();

    /** File and method to the reason why it may be longer. */
    private static final Map<String, String> LONG_METHODS = Map.of();

    private static final List<JavaSource> MAIN = JavaSource.under(Repository.MAIN_JAVA);

    @Test
    void filesHaveAtMost300Lines() {
        var findings = new Findings("Java files of at most 300 lines", LONG_FILES);
        for (Path file : Repository.files("src", ".java")) {
            int lines = Repository.lines(file);
            if (lines > FILE_LINES) {
                findings.add(Repository.name(file), lines + " lines; split it by what it does");
            }
        }
        findings.assertNone();
    }

    @Test
    void methodsHaveAtMost40Lines() {
        var findings = new Findings("Methods of at most 40 lines", LONG_METHODS);
        for (JavaSource source : all()) {
            for (JavaSource.Method method : source.methods()) {
                if (method.lines() > METHOD_LINES) {
                    findings.add(source.name() + "#" + method.name(), method.lines() + " lines");
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void constructorsTakeAtMostSixCollaborators() {
        var findings = new Findings("Constructors of at most six parameters, records aside");
        for (JavaSource source : all()) {
            for (JavaSource.Method method : source.methods()) {
                if (method.constructor() && !method.ofRecord() && method.parameters() > COLLABORATORS) {
                    findings.add(source.name(), "a constructor with " + method.parameters() + " parameters");
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void templatesHaveAtMost120Lines() {
        var findings = new Findings("Templates of at most 120 lines");
        for (Path file : Repository.files("src/main/jte", ".jte")) {
            int lines = Repository.lines(file);
            if (lines > TEMPLATE_LINES) {
                findings.add(Repository.name(file), lines + " lines; move a piece into a template of its own");
            }
        }
        findings.assertNone();
    }

    @Test
    void threeInTenTypesOrMoreAreHidden() {
        var types =
                MAIN.stream().flatMap(source -> source.topLevelTypes().stream()).toList();
        long hidden = types.stream().filter(JavaSource::hidden).count();
        assertThat((double) hidden / types.size())
                .as("Share of package-private types, %d of %d", hidden, types.size())
                .isGreaterThanOrEqualTo(HIDDEN_SHARE);
    }

    @Test
    void everyPackageSaysInOneParagraphWhatItIs() {
        var findings = new Findings("A package-info with a paragraph in every package");
        Set<String> described = all().stream()
                .filter(JavaSource::isPackageInfo)
                .filter(source -> paragraph(source).length() >= PARAGRAPH_LETTERS)
                .map(JavaSource::packageName)
                .collect(Collectors.toSet());
        var packages = all().stream().map(JavaSource::packageName).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(described);
        packages.forEach(name -> findings.add(name, "has no package-info.java that says what it is"));
        findings.assertNone();
    }

    private static String paragraph(JavaSource packageInfo) {
        String text = Repository.read(packageInfo.file());
        int start = text.indexOf("/**");
        int end = text.indexOf("*/");
        return start < 0 || end < start
                ? ""
                : text.substring(start + 3, end).replaceAll("[\\s*]+", " ").strip();
    }

    private static List<JavaSource> all() {
        var all = new ArrayList<>(MAIN);
        all.addAll(JavaSource.under(Repository.TEST_JAVA));
        return all;
    }
}
