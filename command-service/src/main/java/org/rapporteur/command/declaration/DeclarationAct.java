package org.rapporteur.command.declaration;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.DeclarationEvent;

/** An act upon a declaration. */
public sealed interface DeclarationAct extends Act<Declaration, DeclarationEvent> permits Adopt, Retract {}
