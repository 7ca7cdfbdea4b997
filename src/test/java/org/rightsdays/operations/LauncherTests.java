package org.rightsdays.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, in a checkout whose path has a space, with stand-ins for Java, Maven and apt-get. */
class LauncherTests {

    private static final List<String> TOOLS = List.of(
            "dirname",
            "readlink",
            "find",
            "sort",
            "xargs",
            "sha256sum",
            "cut",
            "cat",
            "grep",
            "sed",
            "mkdir",
            "rm",
            "mv",
            "touch",
            "ls",
            "tail",
            "flock",
            "mktemp",
            "chmod");

    private static final String JAVA = """
            echo "java $*" >> "$CALLS"
            case "$*" in *extract*) for last; do :; done; mkdir -p "$last"; esac
            """;

    @TempDir
    private Path folder;

    private Path checkout;
    private Path bin;
    private Path calls;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        bin = Files.createDirectories(folder.resolve("bin"));
        calls = Files.createFile(folder.resolve("calls"));
        Files.copy(Path.of("rightsdays"), checkout.resolve("rightsdays"));
        checkout.resolve("rightsdays").toFile().setExecutable(true);
        for (String source : List.of("pom.xml", ".mvn/maven.config", "src/main/A.java", "samples/2024/edition.json")) {
            Files.createDirectories(checkout.resolve(source).getParent());
            Files.writeString(checkout.resolve(source), source);
        }
        for (String tool : TOOLS) {
            program(bin.resolve(tool), "exec " + real(tool) + " \"$@\"");
        }
        program(
                bin.resolve("mvn"),
                "[ \"$1\" = --version ] && echo 'Apache Maven 3.8.7' || echo \"mvn $*\" >> \"$CALLS\"");
        program(bin.resolve("id"), "echo 1000");
        jdk("jvm/jdk-17", "17.0.15");
        jdk("jvm/jdk-25", "25.0.3");
        program(bin.resolve("java"), "echo 'openjdk version \"17.0.15\"' >&2");
    }

    @Test
    void jdkBesideAnOlderDefaultIsFoundAndAnUnchangedProgramIsNotBuiltAgain() throws Exception {
        assertThat(launch("run", "--port", "1").code()).isZero();
        assertThat(launch("run", "--port", "1").code()).isZero();

        assertThat(called("mvn ")).hasSize(1).first().asString().contains("-DskipTests package");
        assertThat(called(" run --port 1")).hasSize(2);

        Files.writeString(checkout.resolve("src/main/A.java"), "changed");
        launch("run", "--port", "1");

        assertThat(called("mvn ")).hasSize(2);
    }

    @Test
    void sourceThatWasOnlyTouchedIsNotBuiltAgain() throws Exception {
        launch("version");
        Files.writeString(checkout.resolve("src/main/A.java"), "src/main/A.java");
        launch("version");

        assertThat(called("mvn ")).hasSize(1);
    }

    @Test
    void changeThatLeavesLengthAndDateIsBuilt() throws Exception {
        launch("version");
        Path source = checkout.resolve("src/main/A.java");
        FileTime date = Files.getLastModifiedTime(source);
        Files.writeString(source, "src/main/B.java");
        Files.setLastModifiedTime(source, date);
        launch("version");

        assertThat(called("mvn ")).hasSize(2);
    }

    @Test
    void programThatIsGoneIsBuiltAgain() throws Exception {
        launch("version");
        try (var programs = Files.newDirectoryStream(checkout.resolve("target/program"), Files::isDirectory)) {
            for (Path program : programs) {
                Files.delete(program.resolve("complete"));
            }
        }

        assertThat(launch("version").code()).isZero();
        assertThat(called("mvn ")).hasSize(2);
    }

    @Test
    void twoThatStartAtOnceBuildOnce() throws Exception {
        Process first = start("version");
        Process second = start("version");

        assertThat(finish(first).code()).isZero();
        assertThat(finish(second).code()).isZero();
        assertThat(called("mvn ")).hasSize(1);
        assertThat(called(" version")).hasSize(2);
    }

    @Test
    void missingJdkIsToldInOneLine() throws Exception {
        Files.delete(folder.resolve("jvm/jdk-25/bin/javac"));

        Answer answer = launch("run");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text().lines()).singleElement().asString().contains("no JDK 25", "install");
    }

    @Test
    void oldMavenIsToldInOneLine() throws Exception {
        program(bin.resolve("mvn"), "echo 'Apache Maven 3.6.3'");

        Answer answer = launch("test");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text().lines()).singleElement().asString().contains("Maven 3.6", "3.8");
    }

    @Test
    void testsGetTheArgumentsForMaven() throws Exception {
        program(bin.resolve("chromium"), "");
        program(bin.resolve("chromedriver"), "");

        assertThat(launch("test", "-Dmaven.repo.local=a folder").code()).isZero();

        assertThat(called("mvn ")).containsExactly("mvn -o verify -Dmaven.repo.local=a folder");
    }

    @Test
    void missingBrowserIsInstalledByRoot() throws Exception {
        program(bin.resolve("id"), "echo 0");
        program(bin.resolve("apt-get"), "echo \"apt-get $*\" >> \"$CALLS\"");

        assertThat(launch("test").code()).isZero();

        assertThat(called("apt-get install")).singleElement().asString().endsWith("chromium chromium-driver");
        assertThat(called("mvn ")).hasSize(1);
    }

    @Test
    void missingBrowserIsNeverSkippedInSilence() throws Exception {
        program(bin.resolve("apt-get"), "");

        Answer answer = launch("test");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("nothing was tested", "sudo apt-get install chromium chromium-driver");
        assertThat(called("mvn ")).isEmpty();
    }

    private record Answer(int code, String text) {}

    private Answer launch(String... arguments) throws Exception {
        return finish(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(checkout.resolve("rightsdays").toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("CALLS", calls.toString());
        builder.environment().put("RIGHTSDAYS_JVM_FOLDER", folder.resolve("jvm").toString());
        builder.environment().put("MAVEN_ARGS", "-o");
        return builder.start();
    }

    private static Answer finish(Process process) throws Exception {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private List<String> called(String words) throws IOException {
        return Files.readAllLines(calls).stream()
                .filter(line -> line.contains(words))
                .toList();
    }

    private void jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(jdk.resolve("bin/java"), version.startsWith("25") ? JAVA : "exit 9");
        program(jdk.resolve("bin/javac"), "");
    }

    private static void program(Path file, String script) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
    }

    private static Path real(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The launcher needs " + tool));
    }
}
