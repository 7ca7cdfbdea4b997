package org.rightsdays.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What measures the program is not built with it, and must go on fitting it all the same. */
class BenchmarksTests {

    @Test
    void everyJavaProgramOfTheBenchmarksCompiles(@TempDir Path folder) throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        var told = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var all = Files.walk(Repository.ROOT.resolve("benchmarks"))) {
            List<Path> programs =
                    all.filter(path -> path.toString().endsWith(".java")).toList();
            var options = List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));

            assertThat(programs).isNotEmpty();
            boolean fits = compiler.getTask(
                            told, files, null, options, null, files.getJavaFileObjectsFromPaths(programs))
                    .call();
            assertThat(fits).as(told.toString()).isTrue();
        }
    }
}
