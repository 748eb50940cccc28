package org.rapporteur.command.instrument;

import java.util.Collections;
import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;

/** Who is on which side of an instrument. */
final class Sides {

    static final List<Rule> RULES = List.of(new Conflict<>(
            "on-two-sides",
            SideFormed.class,
            SideFormed.class,
            (one, other) -> !Collections.disjoint(one.parties(), other.parties()),
            "Each party is on one side of an instrument.",
            "Name only parties that are on no side yet, or correct what is wrong on record."));

    private Sides() {}
}
