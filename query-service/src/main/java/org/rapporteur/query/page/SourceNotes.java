package org.rapporteur.query.page;

import java.util.Collection;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.stereotype.Component;

/** Finds what is on record of the sources that a page refers to. */
@Component
public final class SourceNotes {

    private final Register<SourceDocument> sources;

    SourceNotes(Registers registers, SourcesView view) {
        sources = registers.of(view);
    }

    /** The notes of a page as of a position. */
    public Notes at(long position, Collection<SourceId> cited) {
        return new Notes(cited, id -> sources.at(id, position)
                .map(DocumentVersion::document)
                .orElseGet(() -> SourceDocument.of(id.value())));
    }
}
