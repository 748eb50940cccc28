package org.rapporteur.query.notes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.rapporteur.query.reader.AnswerJson;
import org.rapporteur.query.reader.PickedLanguages;
import tools.jackson.databind.JsonNode;

/** A document as it is answered, with the notes on its subject beside its attributes. */
record NotedDocument(@JsonUnwrapped Object answer, List<SubjectNote> discrepancies) {

    static NotedDocument of(Object answer, List<SubjectNote> notes, PickedLanguages languages) {
        if (notes.isEmpty()) return new NotedDocument(answer, notes);
        var tree = AnswerJson.tree(answer, languages);
        return new NotedDocument(
                answer, notes.stream().map(note -> placed(note, tree)).toList());
    }

    private static SubjectNote placed(SubjectNote note, JsonNode answer) {
        var about = note.about();
        var attribute = note.attribute();
        return about == null || attribute == null ? note : note.at(Pointers.to(answer, about.value(), attribute));
    }
}
