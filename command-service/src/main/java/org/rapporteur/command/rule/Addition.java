package org.rapporteur.command.rule;

import org.rapporteur.language.Event;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Recorder;

/** One more fact of a subject, who records it, and the facts beside which it is to stand. */
public record Addition(SubjectId subject, Recorder recorder, Facts before, Event added) {

    /** The facts with this one. */
    public Facts all() {
        return before.and(added);
    }
}
