package org.rightsdays.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsdays.Rightsdays;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The ladder of modules: each uses lower steps only, and only their faces. */
class ModularityTests {

    private static final String TEMPLATES = "org.rightsdays.templates..";
    private static final Path DIAGRAM = Repository.ROOT.resolve("docs/modules.md");

    /** Compiled templates lie in a package of their own and belong to no module. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Rightsdays.class, resideInAPackage(TEMPLATES));

    @Test
    void modulesUseOnlyTheFacesOfLowerSteps() {
        MODULES.verify();
    }

    @Test
    void packagesHaveNoCycle() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.rightsdays")
                .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage(TEMPLATES)));
        slices().matching("org.rightsdays.(**)").should().beFreeOfCycles().check(classes);
    }

    /** On a difference the file is written anew, so that committing it is all there is to do. */
    @Test
    void diagramInDocsIsTheOneOfTheCode() throws IOException {
        String drawn = diagram();
        String committed = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
        if (!drawn.equals(committed)) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, drawn);
        }
        assertThat(committed)
                .as("docs/modules.md was out of date and has been written anew: look at it and commit it")
                .isEqualTo(drawn);
    }

    private static String diagram() {
        String edges = MODULES.stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .flatMap(module -> below(module).stream().map(lower -> "    %s --> %s".formatted(name(module), lower)))
                .collect(Collectors.joining("\n"));
        String foundation = MODULES.stream()
                .filter(module -> usesPlatform(module))
                .map(ModularityTests::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return """
                # The modules and what they use

                Drawn from the code by `rules/ModularityTests`, which fails when this file differs from it. An arrow
                means "uses the face of".

                ```mermaid
                flowchart TD
                %s
                ```

                On `platform` stand: %s.
                """.formatted(edges, foundation);
    }

    private static Set<String> below(ApplicationModule module) {
        Set<String> used = uses(module);
        used.remove("platform");
        return used;
    }

    private static boolean usesPlatform(ApplicationModule module) {
        return uses(module).contains("platform");
    }

    private static Set<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values()).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(target -> !target.equals(name(module)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
