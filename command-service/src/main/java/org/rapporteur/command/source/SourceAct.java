package org.rapporteur.command.source;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.SourceEvent;

/** An act upon a source. */
public sealed interface SourceAct extends Act<Source, SourceEvent> permits Register {}
