package org.rapporteur.query.notes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes that stand beside an answer.
 *
 * @param bySubject by the subject that they are about
 * @param documents the subjects of the documents that are answered with, in their order; null where the answer shows
 *     subjects only in its entries, each a {@link NotedEntry}
 */
public record Notes(Map<String, List<SubjectNote>> bySubject, @Nullable List<String> documents) {

    /** Where no notes belong. */
    public static final Notes NONE = new Notes(Map.of(), List.of());

    /** The notes beside what an answer shows in its entries. */
    public Notes(Map<String, List<SubjectNote>> bySubject) {
        this(bySubject, null);
    }

    /** The same notes, beside the documents of these subjects. */
    public Notes besideDocuments(List<String> subjects) {
        return new Notes(bySubject, subjects);
    }

    public List<SubjectNote> on(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
