package org.rapporteur.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** All sources of the repository, main and test, as the compiler reads them. */
record Sources(Path root, List<CompilationUnitTree> units, SourcePositions positions) {

    static Sources read() {
        var root = checkout();
        try (var files = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            return read(root, ToolProvider.getSystemJavaCompiler(), files.getJavaFileObjectsFromPaths(java(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources read(Path root, JavaCompiler compiler, Iterable<? extends javax.tools.JavaFileObject> files)
            throws IOException {
        var task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
        var units = new ArrayList<CompilationUnitTree>();
        task.parse().forEach(units::add);
        return new Sources(root, units, Trees.instance(task).getSourcePositions());
    }

    private static List<Path> java(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    /** The folder that holds this module's grandparent, wherever the tests are started. */
    static Path checkout() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("ops/house/pom.xml"))) folder = folder.getParent();
        if (folder == null) throw new IllegalStateException("The tests run inside a checkout.");
        return folder;
    }

    /** File and line, as one finds them. */
    String at(CompilationUnitTree unit, com.sun.source.tree.Tree tree) {
        var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        return root.relativize(Path.of(unit.getSourceFile().toUri())) + ":" + line;
    }
}
