package org.rapporteur.command.act;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * Something that is done to the record. From the state and the recorder, and nothing else, it decides which events
 * follow, at least one, or refuses by throwing a {@link Refusal}. Its components are its inputs.
 */
public interface Act<S, E extends Event> {

    SubjectId subject();

    List<E> decide(S state, Recorder recorder);

    /** What its recorder owes beside it. */
    default Owed owed() {
        return Owed.CITATION;
    }
}
