package org.rapporteur.command.instrument;

import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.record.Refusal;

/** What all facts of an instrument keep to. It asks only of what the added fact may have broken. */
@FunctionalInterface
interface Rule {

    /** @throws Refusal if the added fact, which is among all, cannot be true beside the others */
    void check(Instrument all, InstrumentEvent added);
}
