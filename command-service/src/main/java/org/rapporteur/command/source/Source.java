package org.rapporteur.command.source;

import org.rapporteur.command.act.State;
import org.rapporteur.language.SourceEvent;
import org.rapporteur.language.SourceEvent.Registered;

/** What the acts so far say of a source. */
record Source(boolean registered) implements State<Source, SourceEvent> {

    static final Source UNRECORDED = new Source(false);

    @Override
    public Source evolve(SourceEvent event) {
        return switch (event) {
            case Registered ignored -> new Source(true);
        };
    }
}
