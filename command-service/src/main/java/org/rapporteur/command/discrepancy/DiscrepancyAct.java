package org.rapporteur.command.discrepancy;

import org.rapporteur.command.act.Act;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;

/** An act upon a discrepancy. */
public sealed interface DiscrepancyAct extends Act<Discrepancy, DiscrepancyEvent>
        permits Raise, Testify, Rule, Reopen, NoteConsequence, Withdraw {

    /** Testimonies cite, a ruling has its reasoning, a reopening its reason: each holds its grounds itself. */
    @Override
    default Owed owed() {
        return Owed.NOTHING_MORE;
    }
}
