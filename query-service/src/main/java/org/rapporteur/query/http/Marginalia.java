package org.rapporteur.query.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.time.AsOf;

/** Finds what stands beside answers: a view that comes with those of all others. */
public interface Marginalia {

    /**
     * Notes by the subject that they are about.
     *
     * @param lacking what the documents lack of which they are composed
     */
    record Notes(Map<String, List<MarginNote>> bySubject, List<Lacking> lacking) {

        public static final Notes NONE = new Notes(Map.of(), List.of());

        public List<MarginNote> of(String subject) {
            return bySubject.getOrDefault(subject, List.of());
        }
    }

    /** The views of which they are composed. */
    Collection<String> views();

    /** Whether there are any beside the documents of a view. */
    boolean concerns(String view);

    /** The notes on these subjects, found together. */
    Notes on(Collection<String> subjects, long position, AsOf asOf);
}
