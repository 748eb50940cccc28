package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.web.describe.Descriptions;

/** {@code ops/acts.md} lists every act, its rules and the tests that show them; {@code -Dacts=write} writes it anew. */
class ActsListTest {

    private static final Path LIST = Path.of("../ops/acts.md");
    private static final Path TESTS = Path.of("src/test/java/org/rapporteur/command");
    private static final Path MAIN = Path.of("src/main/java/org/rapporteur/command");

    private final List<String> unshown = new ArrayList<>();

    @Test
    void the_list_is_that_of_the_code() throws IOException {
        var list = list();

        if ("write".equals(System.getProperty("acts"))) Files.writeString(LIST, list);
        assertThat(LIST).as("written by -Dacts=write").hasContent(list);
    }

    @Test
    void every_rule_is_shown_by_a_test() {
        list();

        assertThat(unshown).isEmpty();
    }

    private String list() {
        var out = new StringBuilder(
                """
                # Every act, its rules, and the tests that show them

                Made from the code by `ActsListTest` (`-Dacts=write` writes it anew). A rule is asked of every act whose event it
                looks at, in the order of the list; the first that is broken is the refusal's `code`. A gap in its words (…) is
                filled when it is broken.
                """);
        for (var kind : Kind.values()) kind(kind, out);
        always(out);
        return out.toString();
    }

    private void kind(Kind kind, StringBuilder out) {
        var acts = acts(kind);
        var rules = acts.values().iterator().next().rules();
        out.append("\n## ")
                .append(kind.plural())
                .append("\n\n| act | what it does | event | rules |\n|---|---|---|---|\n");
        acts.forEach((name, act) -> {
            var events =
                    act.events().stream().map(Event::getClass).collect(Collectors.toCollection(LinkedHashSet::new));
            var codes = rules.stream()
                    .filter(rule -> events.stream().anyMatch(rule::concerns))
                    .map(rule -> "`" + rule.statement().code() + "`")
                    .distinct()
                    .collect(Collectors.joining(", "));
            row(
                    out,
                    "`" + name + "`",
                    Descriptions.of(act.getClass()).orElseThrow(),
                    events.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")),
                    codes);
        });
        out.append("\n| rule | says | source | shown by |\n|---|---|---|---|\n");
        var shown = RefusalsInSources.of(TESTS.resolve(kind.singular())).namedByTests();
        rules.stream()
                .map(Rule::statement)
                .distinct()
                .forEach(rule -> row(
                        out,
                        "`" + rule.code() + "`",
                        rule.words().replaceAll("%\\d\\$s", "…"),
                        rule.source(),
                        shownBy(shown, kind.singular(), rule.code())));
    }

    /** What is asked of every act, whatever its kind, and of corrections. */
    private void always(StringBuilder out) {
        out.append("\n## Every kind, and corrections\n\n| refused as | because | shown by |\n|---|---|---|\n");
        var shown = RefusalsInSources.of(TESTS).namedByTests();
        var refusals = new TreeMap<>(RefusalsInSources.of(MAIN.resolve("act")).refusals());
        refusals.putAll(RefusalsInSources.of(MAIN.resolve("recording")).refusals());
        refusals.forEach((code, words) -> row(out, "`" + code + "`", words, shownBy(shown, "every kind", code)));
    }

    /** The first three tests that name the code, alone or at the end of a row of values. */
    private String shownBy(SortedMap<String, SortedSet<String>> shown, String kind, String code) {
        var tests = shown.getOrDefault(
                code,
                shown.entrySet().stream()
                        .filter(named -> named.getKey().endsWith(", " + code))
                        .flatMap(named -> named.getValue().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        if (tests.isEmpty()) {
            unshown.add(kind + ": " + code);
            return "";
        }
        return tests.stream().limit(3).map(test -> "`" + test + "`").collect(Collectors.joining(", "));
    }

    private static LinkedHashMap<String, StreamAct> acts(Kind kind) {
        var acts = new LinkedHashMap<String, StreamAct>();
        GoldenActs.all()
                .map(GoldenActs.Body::read)
                .filter(read -> read.type().kind() == kind && read.act() instanceof StreamAct)
                .forEach(read -> acts.put(read.type().name(), (StreamAct) read.act()));
        return acts;
    }

    private static void row(StringBuilder out, String... cells) {
        out.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
