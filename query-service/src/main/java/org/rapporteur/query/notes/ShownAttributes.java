package org.rapporteur.query.notes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.reader.AnswerJson;
import tools.jackson.databind.JsonNode;

/**
 * What an entry of an answer shows of a subject, whose own document has it elsewhere.
 *
 * @param subject its identifier
 * @param whole whether it stands for the subject, so that a question about the subject as such is beside it too
 * @param places where in the entry, as JSON Pointers (RFC 6901), attributes of the subject's document are; those that come
 *     first go first where a question is about several of them together
 */
public record ShownAttributes(String subject, boolean whole, Map<String, String> places) {

    /** Nothing of any subject. */
    public static final ShownAttributes NOTHING = new ShownAttributes("", false, Map.of());

    /** By an entry that stands for the subject. */
    public static ShownAttributes of(SubjectId subject) {
        return new ShownAttributes(subject.value(), true, Map.of());
    }

    /** By an entry that stands for something else. */
    public static ShownAttributes part(String subject) {
        return new ShownAttributes(subject, false, Map.of());
    }

    /** Also attributes that are called in the entry as in the document, as far as it has them. */
    public ShownAttributes same(String... attributes) {
        return Stream.of(attributes)
                .reduce(this, (shown, attribute) -> shown.at(attribute, "/" + attribute), (one, other) -> other);
    }

    /** Also an attribute, with what it holds, for which the entry has this place, the empty pointer being all of it. */
    public ShownAttributes at(String attribute, String pointer) {
        var more = new LinkedHashMap<>(places);
        more.put(attribute, pointer);
        return new ShownAttributes(subject, whole, more);
    }

    /** Those of the notes on the subject that are about what the entry shows, each with where that is. */
    List<SubjectNote> placed(List<SubjectNote> notes, Supplier<JsonNode> entry) {
        if (notes.isEmpty()) return notes;
        var tree = entry.get();
        return notes.stream().flatMap(note -> placed(note, tree).stream()).toList();
    }

    private Optional<SubjectNote> placed(SubjectNote note, JsonNode entry) {
        var attribute = note.attribute();
        if (attribute == null) return whole ? Optional.of(note) : Optional.empty();
        return Optional.ofNullable(pointer(entry, attribute)).map(note::at);
    }

    /** The same for an entry that is not JSON yet. */
    public @Nullable String pointer(Object entry, String attribute) {
        return pointer(AnswerJson.tree(entry), attribute);
    }

    /** Where the entry shows the attribute, or the nearest that holds it, or the first of what it holds. */
    @Nullable
    String pointer(JsonNode entry, String attribute) {
        var plain = Pointers.plain(attribute);
        var known = places.entrySet().stream()
                .filter(one -> !entry.at(one.getValue()).isMissingNode())
                .toList();
        return known.stream()
                .filter(one -> holds(one.getKey(), plain))
                .max(Comparator.comparing(one -> one.getKey().length()))
                .map(one -> Pointers.within(
                        entry, one.getValue(), plain.substring(one.getKey().length())))
                .or(() -> known.stream()
                        .filter(one -> holds(plain, one.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue))
                .orElse(null);
    }

    private static boolean holds(String whole, String part) {
        return (part + "/").startsWith(whole + "/");
    }
}
