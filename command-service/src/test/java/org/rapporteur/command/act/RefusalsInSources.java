package org.rapporteur.command.act;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources of a folder say of refusals, as the compiler reads them. */
record RefusalsInSources(List<CompilationUnitTree> units) {

    static RefusalsInSources of(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(folder)) {
            var java = all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(java));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return new RefusalsInSources(units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each text that a test names, and the tests that do: {@code StagesTest.it_does_not_end_before_it_begins}. */
    SortedMap<String, SortedSet<String>> namedByTests() {
        var named = new TreeMap<String, SortedSet<String>>();
        for (var unit : units) new Named(named).scan(unit, "");
        return named;
    }

    /** Of every refusal that is made without a rule, its code and what it says. */
    SortedMap<String, String> refusals() {
        var refusals = new TreeMap<String, String>();
        for (var unit : units)
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                    if (made.getIdentifier().toString().equals("Refusal")
                            && made.getArguments().getFirst() instanceof LiteralTree code)
                        refusals.put(
                                String.valueOf(code.getValue()),
                                text(made.getArguments().get(1)));
                    return super.visitNewClass(made, nothing);
                }
            }.scan(unit, null);
        return refusals;
    }

    private static String text(ExpressionTree words) {
        if (words instanceof LiteralTree literal) return String.valueOf(literal.getValue());
        return words instanceof BinaryTree both ? text(both.getLeftOperand()) + text(both.getRightOperand()) : "…";
    }

    private static final class Named extends TreeScanner<@Nullable Void, String> {

        private final SortedMap<String, SortedSet<String>> named;

        Named(SortedMap<String, SortedSet<String>> named) {
            this.named = named;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outside) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String type) {
            var tests = method.getModifiers().getAnnotations().stream()
                    .anyMatch(one -> one.getAnnotationType().toString().endsWith("Test"));
            return tests ? super.visitMethod(method, type + "." + method.getName()) : null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, String test) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL && test.contains("."))
                named.computeIfAbsent(String.valueOf(literal.getValue()), any -> new TreeSet<>())
                        .add(test);
            return null;
        }
    }
}
