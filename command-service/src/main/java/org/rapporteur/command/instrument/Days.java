package org.rapporteur.command.instrument;

import org.rapporteur.command.act.Chronology;
import org.rapporteur.language.instrument.InstrumentEvent;

/** What is sure of the order of two facts, of which either may have no day on record. */
final class Days {

    private Days() {}

    static boolean surelyBefore(InstrumentEvent one, InstrumentEvent other) {
        return Chronology.surelyBefore(one.on(), other.on());
    }

    static boolean surelyAfter(InstrumentEvent one, InstrumentEvent other) {
        return surelyBefore(other, one);
    }
}
