package org.rapporteur.query.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Selection;

/** A document in a list, and what is answered of it. */
record Shown<T>(DocumentVersion<?> version, T answer) {

    /** Where few are left in, more are asked for each time: an embedded database looks at all of them whenever it is asked. */
    private static final int GROWTH = 4;

    private static final int MOST = 4_000;

    /**
     * As many as the selection asks for, as long as there are any.
     *
     * @param select gives the documents of a selection
     * @param answer what is answered of a document; absent if it is left out, for a reason that no filter can tell
     */
    static <D, T> List<Shown<T>> of(
            Selection asked,
            Function<Selection, List<DocumentVersion<D>>> select,
            Function<DocumentVersion<D>, Optional<T>> answer) {
        var shown = new ArrayList<Shown<T>>();
        var more = true;
        var limit = asked.limit();
        for (var selection = asked; more && shown.size() < asked.limit(); ) {
            var some = select.apply(selection);
            some.forEach(version -> answer.apply(version)
                    .map(said -> new Shown<>(version, said))
                    .ifPresent(shown::add));
            more = some.size() == limit;
            limit = Math.min(limit * GROWTH, MOST);
            if (more)
                selection = new Selection(
                        asked.position(), asked.filters(), some.getLast().subject(), limit);
        }
        return shown;
    }
}
