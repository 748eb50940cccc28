package org.rapporteur.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a new case must be thought about, the compiler says so: it cannot where a switch has a default. */
class SwitchesTest {

    private static final Sources SOURCES = Sources.read();

    @Test
    void no_switch_over_a_sealed_type_of_ours_has_a_default() {
        var sealed = SealedTypes.of(SOURCES);
        var found = new ArrayList<String>();
        for (var unit : SOURCES.units()) new Switches(unit, sealed, found).scan(unit, null);

        assertThat(sealed.subtypes()).hasSizeGreaterThan(100);
        assertThat(found).isEmpty();
    }

    /** The simple names of what belongs to a sealed type. */
    private record SealedTypes(Set<String> subtypes) {

        static SealedTypes of(Sources sources) {
            var parents = new HashMap<String, Set<String>>();
            var sealed = new HashSet<String>();
            for (var unit : sources.units())
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                        var name = type.getSimpleName().toString();
                        if (type.getModifiers().getFlags().contains(Modifier.SEALED)) sealed.add(name);
                        Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                                .forEach(parent -> parents.computeIfAbsent(name, any -> new HashSet<>())
                                        .add(simple(parent)));
                        return super.visitClass(type, nothing);
                    }
                }.scan(unit, null);
            var subtypes = new HashSet<>(sealed);
            parents.keySet().stream()
                    .filter(type ->
                            parents.getOrDefault(type, Set.of()).stream().anyMatch(sealed::contains))
                    .forEach(subtypes::add);
            return new SealedTypes(subtypes);
        }
    }

    /** Finds the switches of one file that have patterns, all of them of sealed types, and a default. */
    private static final class Switches extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SealedTypes sealed;
        private final List<String> found;

        Switches(CompilationUnitTree unit, SealedTypes sealed, List<String> found) {
            this.unit = unit;
            this.sealed = sealed;
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            check(tree, tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
            check(tree, tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void check(Tree tree, List<? extends CaseTree> cases) {
            var labels = cases.stream()
                    .<CaseLabelTree>flatMap(one -> one.getLabels().stream())
                    .toList();
            var patterns = labels.stream()
                    .filter(PatternCaseLabelTree.class::isInstance)
                    .map(label -> type(((PatternCaseLabelTree) label).getPattern()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!patterns.isEmpty()
                    && sealed.subtypes().containsAll(patterns)
                    && labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance))
                found.add(SOURCES.at(unit, tree));
        }

        private static @Nullable String type(PatternTree pattern) {
            return switch (pattern) {
                case BindingPatternTree binding -> simple(binding.getVariable().getType());
                case DeconstructionPatternTree record -> simple(record.getDeconstructor());
                default -> null;
            };
        }
    }

    private static String simple(Tree name) {
        var text = name.toString().replaceAll("<.*", "").replaceAll("@\\w+ ", "");
        return text.substring(text.lastIndexOf('.') + 1).strip();
    }
}
