package org.rapporteur.query.notes;

import java.util.List;
import tools.jackson.databind.annotation.JsonAppend;

/**
 * An entry of an answer, which shows something of a subject without being its document. Wherever it is written, what
 * sources disagree on of that stands beside it, as {@code discrepancies}: {@link EntryNotes} finds it beforehand.
 */
@JsonAppend(props = @JsonAppend.Prop(value = NotesMember.class, name = "discrepancies", type = List.class))
public interface NotedEntry {

    /** What it shows of which subject; this itself is not written. */
    ShownAttributes shows();
}
