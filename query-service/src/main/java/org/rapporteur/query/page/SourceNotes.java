package org.rapporteur.query.page;

import java.util.Collection;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.stereotype.Component;

/** Finds what is on record of the sources that a page refers to. */
@Component
public final class SourceNotes {

    private final Horizon horizon;
    private final Register<SourceDocument> sources;

    SourceNotes(Horizon horizon, Registers registers, SourcesView view) {
        this.horizon = horizon;
        sources = registers.of(view);
    }

    /** The notes of a page as of a position. */
    public Notes at(long position, Collection<SourceId> cited) {
        var notes = new Notes(cited, position, id -> sources.at(id, position));
        horizon.lacks(
                notes.all().stream().flatMap(note -> note.lacking().stream()).toList(), Asked.NOW);
        return notes;
    }
}
