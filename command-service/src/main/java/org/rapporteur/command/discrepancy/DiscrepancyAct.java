package org.rapporteur.command.discrepancy;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.DiscrepancyEvent;

/** An act upon a discrepancy. */
public sealed interface DiscrepancyAct extends Act<Discrepancy, DiscrepancyEvent>
        permits Raise, Testify, Rule, Reopen {}
