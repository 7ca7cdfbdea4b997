package org.rightsdays.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One parsed Java file, for rules that must see lines, literals or modifiers, which class files don't have. */
record JavaSource(Path file, CompilationUnitTree tree, SourcePositions positions) {

    /** A method or constructor with its size. */
    record Method(String name, boolean constructor, boolean ofRecord, int parameters, int lines) {}

    /** All Java files below a folder of the repository. */
    static List<JavaSource> under(String folder) {
        List<Path> files = Repository.files(folder, ".java");
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<JavaSource>();
            for (CompilationUnitTree tree : task.parse()) {
                sources.add(new JavaSource(Path.of(tree.getSourceFile().toUri()), tree, positions));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return Repository.name(file);
    }

    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    /** The module: the first package below the root package; empty for the root itself. */
    String module() {
        String[] parts = packageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    List<ClassTree> topLevelTypes() {
        return tree.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    static boolean hidden(ClassTree type) {
        return !type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    List<Method> methods() {
        var methods = new ArrayList<Method>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            private boolean inRecord;

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                boolean outer = inRecord;
                inRecord = type.getKind() == Tree.Kind.RECORD;
                super.visitClass(type, nothing);
                inRecord = outer;
                return null;
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                boolean constructor = method.getName().contentEquals("<init>");
                int parameters = method.getParameters().size();
                methods.add(
                        new Method(method.getName().toString(), constructor, inRecord, parameters, linesOf(method)));
                return super.visitMethod(method, nothing);
            }
        }.scan(tree, null);
        return methods;
    }

    /** The values of all string literals and text blocks. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(tree, null);
        return texts;
    }

    private int linesOf(Tree part) {
        long start = positions.getStartPosition(tree, part);
        long end = positions.getEndPosition(tree, part);
        if (start < 0 || end < 0) {
            return 0;
        }
        return (int) (tree.getLineMap().getLineNumber(end) - tree.getLineMap().getLineNumber(start) + 1);
    }
}
