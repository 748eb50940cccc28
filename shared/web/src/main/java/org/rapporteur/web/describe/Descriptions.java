package org.rapporteur.web.describe;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a component of a record says: what the record's Javadoc has of it, else the glossary, which knows it by its name in
 * that record or in any, else the first sentence of its type's Javadoc.
 */
public final class Descriptions {

    private static final CommentFormatter WORDS = new CommentFormatter();

    private Descriptions() {}

    public static Optional<String> of(RecordComponent component) {
        var owner = component.getDeclaringRecord();
        return javadoc(owner, component.getName())
                .or(() -> Glossary.find(owner, component.getName()))
                .or(() -> types(component.getGenericType())
                        .flatMap(type -> of(type).stream())
                        .findFirst());
    }

    /** What a parameter of a request asks for, by its name. */
    public static Optional<String> ofParameter(String name) {
        return Glossary.find("parameter." + name.toLowerCase(Locale.ROOT)).or(() -> Glossary.find(name));
    }

    /** What is meant by a name, whoever has it. */
    public static Optional<String> ofName(String name) {
        return Glossary.find(name);
    }

    /** The first sentence of its Javadoc, where it is a type of ours. */
    public static Optional<String> of(Class<?> type) {
        return wholeOf(type).map(Descriptions::firstSentence);
    }

    /** All sentences of its Javadoc, where it is a type of ours. */
    public static Optional<String> wholeOf(Class<?> type) {
        return type.getPackageName().startsWith("org.rapporteur")
                ? words(RuntimeJavadoc.getJavadoc(type).getComment())
                : Optional.empty();
    }

    private static Optional<String> javadoc(Class<?> owner, String component) {
        return RuntimeJavadoc.getJavadoc(owner).getRecordComponents().stream()
                .filter(param -> param.getName().equals(component))
                .findFirst()
                .flatMap(param -> words(param.getComment()))
                .map(Descriptions::sentence);
    }

    private static Optional<String> words(Comment comment) {
        var words = WORDS.format(comment)
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String firstSentence(String words) {
        var end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    private static String sentence(String words) {
        var begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /** Itself, and what it is a collection of. */
    private static Stream<Class<?>> types(Type type) {
        return switch (type) {
            case Class<?> itself -> Stream.of(itself);
            case ParameterizedType of -> Stream.of(of.getActualTypeArguments()).flatMap(Descriptions::types);
            default -> Stream.of();
        };
    }
}
