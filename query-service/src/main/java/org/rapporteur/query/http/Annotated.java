package org.rapporteur.query.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.page.Page;
import tools.jackson.databind.JsonNode;

/** An answer with what stands beside its attributes. */
record Annotated(@JsonUnwrapped Object answer, List<MarginNote> discrepancies) {

    /**
     * The answer, or each item of the page, with its notes.
     *
     * @param notes on each, in their order; null where none are to be said
     */
    static Object of(Object answer, @Nullable List<List<MarginNote>> notes, Reader reader) {
        if (notes == null) return answer;
        if (!(answer instanceof Page<?> page)) return annotated(answer, notes.getFirst(), reader);
        var items = IntStream.range(0, notes.size())
                .mapToObj(index -> annotated(page.items().get(index), notes.get(index), reader))
                .toList();
        return new Page<>(items, page.next(), page.position(), page.facets());
    }

    private static Annotated annotated(Object answer, List<MarginNote> notes, Reader reader) {
        if (notes.isEmpty()) return new Annotated(answer, notes);
        var tree = AnswerJson.tree(answer, reader.alike());
        return new Annotated(
                answer, notes.stream().map(note -> placed(note, tree)).toList());
    }

    private static MarginNote placed(MarginNote note, JsonNode answer) {
        var about = note.about();
        var attribute = note.attribute();
        return about == null || attribute == null ? note : note.at(Pointers.to(answer, about.value(), attribute));
    }
}
