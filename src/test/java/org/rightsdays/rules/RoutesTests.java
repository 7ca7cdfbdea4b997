package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Addresses are promises: none appears or vanishes without a change of {@code routes.txt}, where a reviewer sees it.
 */
class RoutesTests {

    private static final Path ROUTES = Repository.ROOT.resolve("src/test/resources/routes.txt");

    private static final Pattern OTHER_WAYS = Pattern.compile(
            "\\b(RouterFunction|ServletRegistrationBean|@WebServlet|addResourceHandler|addViewController)\\b");

    @Test
    void addressesAreTheOnesInTheList() throws Exception {
        List<String> listed = Files.readAllLines(ROUTES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(List.copyOf(mapped()))
                .as("Addresses of the controllers against src/test/resources/routes.txt; if the change is meant, "
                        + "change the file, and keep a redirect for an address that goes")
                .isEqualTo(listed);
    }

    /** What is not an annotated controller would escape the list. */
    @Test
    void addressesAreAnsweredByAnnotatedControllers() {
        var findings = new Findings("Addresses are answered by controllers");
        for (Path file : Repository.files(Repository.MAIN_JAVA, ".java")) {
            if (OTHER_WAYS.matcher(Repository.read(file)).find()) {
                findings.add(Repository.name(file), "answers addresses that the list of routes doesn't show");
            }
        }
        findings.assertNone();
    }

    private static TreeSet<String> mapped() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var routes = new TreeSet<String>();
        for (var bean : scanner.findCandidateComponents("org.rightsdays")) {
            Class<?> type = Class.forName(bean.getBeanClassName());
            if (!type.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()
                    .contains("test-classes")) {
                Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> routes(type, method))
                        .forEach(routes::add);
            }
        }
        return routes;
    }

    private static Stream<String> routes(Class<?> type, Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        var ofType = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        String[] prefixes = ofType == null || ofType.path().length == 0 ? new String[] {""} : ofType.path();
        String[] paths = own.path().length == 0 ? new String[] {""} : own.path();
        String verbs = own.method().length == 0
                ? "ANY"
                : String.join(
                        ",",
                        Arrays.stream(own.method()).map(Enum::name).sorted().toList());
        return Arrays.stream(prefixes)
                .flatMap(prefix -> Arrays.stream(paths).map(path -> "%-4s %s%s".formatted(verbs, prefix, path)));
    }
}
