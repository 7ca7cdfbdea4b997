package org.rightsdays.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The files of the repository; tests run in its root. What the build or a run makes is left out. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath();
    static final String MAIN_JAVA = "src/main/java";
    static final String TEST_JAVA = "src/test/java";

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", ".idea", ".vscode");

    private Repository() {}

    /** All files, by path. */
    static List<Path> files() {
        return filesUnder(ROOT);
    }

    /** Files below a folder whose names have one of the endings; none where the folder doesn't exist. */
    static List<Path> files(String folder, String... endings) {
        return filesUnder(ROOT.resolve(folder)).stream()
                .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable as UTF-8: " + name(file), e);
        }
    }

    static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    /** The path from the root, as people write it. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static List<Path> filesUnder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean skip = ROOT.equals(directory.getParent())
                            && NOT_OURS.contains(directory.getFileName().toString());
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !file.getFileName().toString().equals(".git")) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }
}
