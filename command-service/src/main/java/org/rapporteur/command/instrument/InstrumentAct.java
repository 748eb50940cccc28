package org.rapporteur.command.instrument;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.InstrumentEvent;

/** An act upon an instrument. */
public sealed interface InstrumentAct extends Act<Instrument, InstrumentEvent> permits Report, Plan, Sign, Abandon {}
