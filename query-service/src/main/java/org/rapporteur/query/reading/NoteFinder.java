package org.rapporteur.query.reading;

import java.util.Collection;
import java.util.List;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.notes.Notes;

/** Finds the notes beside answers: a view that comes with those of all others. */
public interface NoteFinder {

    /** The views of which the notes are composed. */
    List<View<?, ?>> views();

    /** Whether there are notes beside the documents of a view. */
    boolean concerns(String view);

    /** The notes on these subjects, found together. */
    Notes on(Collection<String> subjects, Snapshot snapshot);
}
