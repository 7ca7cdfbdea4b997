package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdays.platform.i18n.Words;

/** Every key that code or a template asks for exists, every key that exists is asked for, every constant has a name. */
class KeysTests {

    /** Beginnings of keys that are put together at run time, and from what. */
    private static final Map<String, String> PUT_TOGETHER = Map.ofEntries(
            Map.entry("vocabulary.", "constants, by Words.name"),
            Map.entry("exchange.finding.", "what an import finds, by its code"),
            Map.entry("exchange.sheet.", "files of an edition folder"),
            Map.entry("exchange.column.", "their columns"),
            Map.entry("exchange.type.", "what cells look like"),
            Map.entry("impact.export.refused.", "why a file of a platform is not taken in"),
            Map.entry("impact.definition.", "metrics and the versions of their definitions"),
            Map.entry("report.chapter.", "chapters of the report"),
            Map.entry("report.claim.", "what claims are about, by their measure"),
            Map.entry("report.chart.", "its charts"),
            Map.entry("report.figure.growth.", "what is told of an increase"),
            Map.entry("report.remark.", "what is noticed without a claim"),
            Map.entry("report.lesson.", "lessons by verdict"),
            Map.entry("editions.role.", "how one takes part, by its role"),
            Map.entry("error.", "the status of an answer"),
            Map.entry("filter.", "filters by the name of their parameter"),
            Map.entry("privacy.entry.", "entries of the register of personal data"),
            Map.entry("privacy.module.", "modules in that register"),
            Map.entry("privacy.passing.", "data that pass through and are not kept"),
            Map.entry("moderation.ground.", "ready-made grounds of a refusal"),
            Map.entry("submission.field.", "questions of the form"),
            Map.entry("submission.section.", "its sections"),
            Map.entry("submission.hint-of.", "hints of its questions"),
            Map.entry("submission.group.", "questions that are asked any number of times"),
            Map.entry("submission.row.", "their rows"),
            Map.entry("submission.add.", "one row more"),
            Map.entry("submission.problem.", "what keeps a draft from being submitted"));

    /** Enums that no reader sees, and why. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("org.rightsdays.accounts.Session$Standing", "decides which pages a session may see"),
            Map.entry("org.rightsdays.exchange.DeskImport$Step", "says what is to be done with a file"),
            Map.entry("org.rightsdays.exchange.DeskExport$Form", "spells the ending of a file"),
            Map.entry("org.rightsdays.exchange.ImportProgress$Step", "tells a program how far an import is"),
            Map.entry("org.rightsdays.exchange.findings.Finding$Severity", "sorts findings into two lists"),
            Map.entry("org.rightsdays.report.claims.Measure", "is written in files alone"),
            Map.entry("org.rightsdays.report.claims.Qualifier", "is written in files alone"),
            Map.entry("org.rightsdays.report.claims.Printed$PrintedList", "is written in files alone"),
            Map.entry("org.rightsdays.report.claims.Printed$Spelling$Kind", "is written in files alone"),
            Map.entry("org.rightsdays.report.checks.WholeBaselines$Way", "is told in whole sentences"),
            Map.entry("org.rightsdays.report.tree.Name$Kind", "leads to a page"),
            Map.entry("org.rightsdays.report.tree.ReportFigure$Style", "says how a number is written"),
            Map.entry("org.rightsdays.exchange.tables.Cell$Kind", "tells what a spreadsheet keeps"),
            Map.entry("org.rightsdays.publishing.Addresses$Feed", "spells the ending of an address"),
            Map.entry("org.rightsdays.publishing.site.Page$Section", "marks the place in the navigation"),
            Map.entry("org.rightsdays.programme.submissions.Question$Form", "says which control a question has"),
            Map.entry("org.rightsdays.programme.submissions.Questions$Section", "has a title of its own"),
            Map.entry("org.rightsdays.programme.submissions.Call", "is told in whole sentences"));

    private static final Set<String> EXISTING = MessageFile.all().stream()
            .filter(file -> file.language().equals("en"))
            .flatMap(file -> file.texts().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyKeyThatIsAskedForExists() {
        var findings = new Findings("Keys that are asked for exist");
        code().forEach((file, texts) -> texts.stream()
                .flatMap(text -> KeyUse.in(text).stream())
                .filter(use -> !exists(use))
                .forEach(use -> findings.add(file, "asks for " + use.key() + (use.beginning() ? "…" : ""))));
        findings.assertNone();
    }

    @Test
    void everyKeyIsAskedFor() {
        var findings = new Findings("No key without use");
        Set<String> literals = code().values().stream()
                .flatMap(List::stream)
                .flatMap(text -> KeyUse.literals(text).stream())
                .collect(Collectors.toSet());
        for (String key : EXISTING) {
            boolean used =
                    literals.contains(key) || PUT_TOGETHER.keySet().stream().anyMatch(key::startsWith);
            if (!used) {
                findings.add(key, "is in the message files, but nothing asks for it");
            }
        }
        findings.assertNone();
    }

    @Test
    void everyConstantThatReadersSeeHasAName() {
        var findings = new Findings("Names of constants", UNSEEN);
        for (Class<?> type : constants()) {
            for (String key : keysOf(type)) {
                if (!EXISTING.contains(key)) {
                    findings.add(type.getName(), "lacks the text " + key);
                }
            }
        }
        findings.assertNone();
    }

    @Test
    void everyNameBelongsToAConstant() {
        var findings = new Findings("No name without a constant");
        Set<String> constants =
                constants().stream().flatMap(type -> keysOf(type).stream()).collect(Collectors.toSet());
        EXISTING.stream()
                .filter(key -> key.startsWith("vocabulary.") && !constants.contains(key))
                .forEach(key -> findings.add(key, "there is no such constant"));
        findings.assertNone();
    }

    @Test
    void theReaderOfUsesFindsChoicesAndBeginnings() {
        assertThat(KeyUse.in("words.say(open ? \"a.open\" : \"a.closed\", \"count\", 1) + words.say(\"b.\" + name)"))
                .containsExactly(new KeyUse("a.open", false), new KeyUse("a.closed", false), new KeyUse("b.", true));
    }

    private static boolean exists(KeyUse use) {
        return use.beginning()
                ? PUT_TOGETHER.containsKey(use.key()) && EXISTING.stream().anyMatch(key -> key.startsWith(use.key()))
                : EXISTING.contains(use.key());
    }

    /** File to the code in it. */
    private static Map<String, List<String>> code() {
        Map<String, List<String>> code = new TreeMap<>();
        Repository.files(Repository.MAIN_JAVA, ".java")
                .forEach(file -> code.put(Repository.name(file), List.of(Repository.read(file))));
        Template.all().forEach(template -> code.put(template.name(), template.expressions()));
        return code;
    }

    /** Public enums of the modules; what is technical has its name in {@link #UNSEEN}. */
    private static List<Class<?>> constants() {
        Path classes = Repository.ROOT.resolve("target/classes");
        return Repository.files("target/classes/org/rightsdays", ".class").stream()
                .map(file -> classes.relativize(file).toString())
                .filter(name -> !name.contains("/templates/") && !name.endsWith("-info.class"))
                .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
                .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, KeysTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> keysOf(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> Words.keyOf((Enum<?>) constant))
                .toList();
    }
}
