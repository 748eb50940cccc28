package org.rapporteur.query.notes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.reader.AnswerJson;
import org.rapporteur.query.reader.PickedLanguages;
import org.rapporteur.web.page.Page;

/** The body of an answer with the notes beside it, as it is written. */
public final class NotedBody {

    private NotedBody() {}

    /**
     * As JSON.
     *
     * @param parked what a single document lacks, which is then said in it
     */
    public static byte[] json(Object body, Notes notes, @Nullable Lacking parked, PickedLanguages languages) {
        var documents = notes.documents();
        Map<?, ?> besideEntries = documents == null ? Map.of(Notes.class, notes) : Map.of();
        var noted = documents == null || documents.isEmpty() ? body : documents(body, notes, documents, languages);
        return AnswerJson.of(parked == null ? noted : new ParkedDocument(noted, parked), languages, besideEntries);
    }

    private record ParkedDocument(@JsonUnwrapped Object answer, Lacking parked) {}

    private static Object documents(Object body, Notes notes, List<String> documents, PickedLanguages languages) {
        if (!(body instanceof Page<?> page)) return NotedDocument.of(body, notes.on(documents.getFirst()), languages);
        var items = IntStream.range(0, documents.size())
                .mapToObj(index -> NotedDocument.of(page.items().get(index), notes.on(documents.get(index)), languages))
                .toList();
        return new Page<>(items, page.next(), page.position(), page.facets());
    }
}
