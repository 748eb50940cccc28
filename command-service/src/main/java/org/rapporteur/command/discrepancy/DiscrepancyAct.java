package org.rapporteur.command.discrepancy;

import java.util.List;
import org.rapporteur.command.act.Owed;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;

/** An act upon a discrepancy. */
public sealed interface DiscrepancyAct extends StreamAct
        permits Raise, Testify, Rule, Reopen, NoteConsequence, Withdraw {

    @Override
    DiscrepancyEvent event();

    @Override
    default List<org.rapporteur.command.rule.Rule> rules() {
        return DiscrepancyRules.ALL;
    }

    /** Testimonies cite, a ruling has its reasoning, a reopening its reason: each holds its grounds itself. */
    @Override
    default Owed owed() {
        return Owed.NOTHING_MORE;
    }
}
