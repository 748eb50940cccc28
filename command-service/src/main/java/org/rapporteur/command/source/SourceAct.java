package org.rapporteur.command.source;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.source.SourceEvent;

/** An act upon a source. */
public sealed interface SourceAct extends Act<Source, SourceEvent>
        permits Register, AttachFile, NoteDerivation, Supersede, Withdraw {

    @Override
    SourceId subject();

    /** @throws Refusal if the other one is this one */
    default void notItself(SourceId other) {
        if (other.equals(subject()))
            throw new Refusal(
                    "own-origin", "No source is made from itself, or put in its own place.", "Name the other source.");
    }
}
