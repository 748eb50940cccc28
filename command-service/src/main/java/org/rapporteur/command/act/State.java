package org.rapporteur.command.act;

import org.rapporteur.language.Event;

/** What the acts so far say of a subject: just enough to decide the next one. Pure. */
public interface State<S, E extends Event> {

    S evolve(E event);
}
