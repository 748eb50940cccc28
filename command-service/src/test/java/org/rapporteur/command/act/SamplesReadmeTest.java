package org.rapporteur.command.act;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.web.describe.Descriptions;
import tools.jackson.databind.json.JsonMapper;

/** The lists of acts in {@code ops/samples/README.md}, between its markers, follow from the catalogue. */
class SamplesReadmeTest {

    private static final Path README = Path.of("..", "ops", "samples", "README.md");
    private static final Pattern MARKED =
            Pattern.compile("(<!-- (acts of (\\w+)|values) -->\n).*?(<!-- end -->)", Pattern.DOTALL);
    private static final Set<String> WRITTEN_PLAINLY = Set.of(
            "String",
            "Localized",
            "EffectiveDate",
            "Deadline",
            "Party",
            "Person",
            "Period",
            "ParagraphNumber",
            "Citation");

    private final Set<Class<?>> values = new LinkedHashSet<>();

    @Test
    void the_readme_of_the_samples_lists_every_act_as_the_catalogue_has_it() throws IOException {
        var readme = Files.readString(README);
        var expected = MARKED.matcher(readme)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1) + (block.group(3) == null ? values() : acts(block.group(3))) + block.group(4)));
        if ("write".equals(System.getProperty("samples-readme"))) Files.writeString(README, expected);

        assertThat(Files.readString(README))
                .describedAs("run this test with -Dsamples-readme=write to write it anew")
                .isEqualTo(expected);
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(readme).contains("<!-- acts of " + kind.singular() + " -->"));
    }

    private String acts(String kind) {
        return "| act | what it records, and when one uses it | fields |\n|---|---|---|\n"
                + Arrays.stream(Objects.requireNonNull(Acts.SEALED.get(kind(kind)))
                                .getPermittedSubclasses())
                        .map(type -> Acts.CATALOGUE.types().stream()
                                .filter(act -> act.type() == type)
                                .findFirst()
                                .orElseThrow())
                        .map(act -> "| `%s` | %s | %s |\n".formatted(act.name(), act.description(), fields(act.type())))
                        .collect(joining());
    }

    private static Kind kind(String singular) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.singular().equals(singular))
                .findFirst()
                .orElseThrow();
    }

    private String values() {
        var rows = new StringBuilder("| value | what it holds | fields |\n|---|---|---|\n");
        var seen = new LinkedHashSet<Class<?>>();
        while (!seen.containsAll(values)) {
            var next = values.stream()
                    .filter(type -> !seen.contains(type))
                    .findFirst()
                    .orElseThrow();
            seen.add(next);
            var choices = next.getAnnotation(JsonSubTypes.class);
            if (choices == null) rows.append(row(words(next), next));
            else
                for (var choice : choices.value())
                    rows.append(row(
                            words(next) + " `\"kind\":\""
                                    + choice.value()
                                            .getAnnotation(JsonTypeName.class)
                                            .value() + "\"`",
                            choice.value()));
        }
        return rows.toString();
    }

    private String row(String name, Class<?> type) {
        return "| %s | %s | %s |\n".formatted(name, Descriptions.wholeOf(type).orElseThrow(), fields(type));
    }

    private String fields(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !Act.class.isAssignableFrom(type)
                        || !component.getName().equals("subject"))
                .map(component -> "`" + component.getName() + "`" + (required(component) ? "*" : "") + " "
                        + form(component.getGenericType()))
                .collect(joining(", "));
    }

    private static boolean required(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != List.class
                && component.getType() != boolean.class;
    }

    private String form(Type type) {
        if (type instanceof ParameterizedType list) return "list of " + plural(form(list.getActualTypeArguments()[0]));
        var one = (Class<?>) type;
        if (one.isEnum())
            return Stream.of(one.getEnumConstants())
                    .map(value -> "`" + JsonMapper.shared().valueToTree(value).asString() + "`")
                    .collect(joining(" "));
        if (one.isRecord()
                        && !WRITTEN_PLAINLY.contains(one.getSimpleName())
                        && !one.getSimpleName().endsWith("Id")
                || one.isSealed() && one.isAnnotationPresent(JsonSubTypes.class)) values.add(one);
        return words(one);
    }

    private static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String words(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "string";
            case "Localized" -> "text";
            case "EffectiveDate" -> "date";
            case "Deadline" -> "day or instant";
            case "boolean" -> "`true` or `false`";
            case "int", "Integer", "long", "Long" -> "number";
            case "SubjectId" -> "identifier";
            default ->
                type.getSimpleName()
                        .replaceAll("Id$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        };
    }
}
