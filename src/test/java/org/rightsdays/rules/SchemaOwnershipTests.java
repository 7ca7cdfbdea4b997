package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** Each module owns one schema: only its migrations and its SQL touch it; foreign keys point down the ladder. */
class SchemaOwnershipTests {

    private static final String MIGRATIONS = "src/main/resources/db/migration";

    private static final Pattern FILE_NAME = Pattern.compile("V\\d{8}_\\d{4}__[a-z0-9_]+\\.sql");

    private static final Pattern SQL_NOISE = Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);

    private static final Pattern CREATING = Pattern.compile(
            "\\b(?:create|alter|drop)\\s+(?:unlogged\\s+)?(?:table|view|materialized view|function|sequence|type)\\s+"
                    + "(?:if (?:not )?exists\\s+)?([a-z_]+)(\\.)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITING = Pattern.compile(
            "\\b(?:insert into|delete from|truncate|copy)\\s+([a-z_]+)(\\.)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SQL = Pattern.compile(
            "\\b(select|insert into|update|delete from|join|from|with)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Module to the modules below it, as its package-info allows. */
    private static final Map<String, Set<String>> LADDER = ladder();

    @Test
    void migrationsAreNamedByTimeAndSubject() {
        var findings = new Findings("Names of migrations: <module>/VyyyyMMdd_HHmm__what.sql");
        var versions = new HashSet<String>();
        for (Path file : Repository.files(MIGRATIONS, ".sql")) {
            String name = file.getFileName().toString();
            if (!FILE_NAME.matcher(name).matches()) {
                findings.add(Repository.name(file), "is not named so");
            }
            if (!LADDER.containsKey(module(file))) {
                findings.add(Repository.name(file), "lies in the folder of no module");
            }
            if (!versions.add(name.split("__")[0])) {
                findings.add(Repository.name(file), "has the version of another migration");
            }
        }
        findings.assertNone();
    }

    @Test
    void migrationsTouchOnlyTheirOwnSchema() {
        var findings = new Findings("A migration touches its own schema; foreign keys go down the ladder");
        for (Path file : Repository.files(MIGRATIONS, ".sql")) {
            inMigration(module(file), Repository.read(file))
                    .forEach(fault -> findings.add(Repository.name(file), fault));
        }
        findings.assertNone();
    }

    @Test
    void sqlInCodeNamesOnlyTheSchemaOfItsModule() {
        var findings = new Findings("SQL names its own schema; for other modules' facts ask their face");
        for (JavaSource source : JavaSource.under(Repository.MAIN_JAVA)) {
            source.texts().stream()
                    .flatMap(text -> inCode(source.module(), text).stream())
                    .forEach(fault -> findings.add(source.name(), fault));
        }
        findings.assertNone();
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThat(inMigration("coalition", "create table coalition.a (x text references programme.b)"))
                .hasSize(1);
        assertThat(inMigration("programme", "create table programme.a (x text references coalition.b)"))
                .isEmpty();
        assertThat(inMigration("programme", "create table a (x text); update coalition.b set x = 1"))
                .hasSize(2);
        assertThat(inCode("programme", "select 1 from programme.a join coalition.b using (x)"))
                .hasSize(1);
        assertThat(inCode("programme", "delete from contribution")).hasSize(1);
        assertThat(inCode("programme", "Text from coalition.example with no query in it"))
                .hasSize(1);
        assertThat(inCode("programme", "programme.filter.none")).isEmpty();
    }

    private static List<String> inMigration(String module, String sql) {
        var faults = new ArrayList<String>();
        String plain = SQL_NOISE.matcher(sql).replaceAll(" ");
        Matcher creating = CREATING.matcher(plain);
        while (creating.find()) {
            if (creating.group(2) == null) {
                faults.add("makes " + creating.group(1) + " without naming a schema");
            }
        }
        Matcher named = named().matcher(plain);
        while (named.find()) {
            String schema = named.group(1);
            boolean foreignKey =
                    plain.substring(0, named.start()).stripTrailing().endsWith("references");
            boolean below = LADDER.getOrDefault(module, Set.of()).contains(schema);
            if (!schema.equals(module) && !(foreignKey && below)) {
                faults.add((foreignKey ? "has a foreign key up the ladder to " : "touches ") + named.group());
            }
        }
        return faults;
    }

    private static List<String> inCode(String module, String text) {
        var faults = new ArrayList<String>();
        if (!SQL.matcher(text).find()) {
            return faults;
        }
        String plain = SQL_NOISE.matcher(text).replaceAll(" ");
        Matcher named = Pattern.compile("\\b(?:from|join|into|update|only|truncate|copy)\\s+" + named().pattern())
                .matcher(plain);
        while (named.find()) {
            if (!named.group(1).equals(module)) {
                faults.add("names " + named.group(1) + "." + named.group(2) + ", which belongs to another module");
            }
        }
        Matcher writing = WRITING.matcher(plain);
        while (writing.find()) {
            if (writing.group(2) == null) {
                faults.add("writes to " + writing.group(1) + " without naming its schema");
            }
        }
        return faults;
    }

    private static Pattern named() {
        return Pattern.compile("\\b(" + String.join("|", LADDER.keySet()) + ")\\.([a-z_]+)");
    }

    private static String module(Path migration) {
        return migration.getParent() == null
                ? ""
                : migration.getParent().getFileName().toString();
    }

    private static Map<String, Set<String>> ladder() {
        var ladder = new TreeMap<String, Set<String>>();
        for (JavaSource source : JavaSource.under(Repository.MAIN_JAVA)) {
            if (source.isPackageInfo()) {
                declared(source.packageName()).ifPresent(below -> ladder.put(source.module(), below));
            }
        }
        return ladder;
    }

    private static java.util.Optional<Set<String>> declared(String packageName) {
        try {
            var module = Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
            if (module == null) {
                return java.util.Optional.empty();
            }
            var below = new HashSet<String>();
            for (String name : module.allowedDependencies()) {
                below.add(name.split("::")[0].strip());
            }
            return java.util.Optional.of(below);
        } catch (ClassNotFoundException e) {
            return java.util.Optional.empty();
        }
    }
}
