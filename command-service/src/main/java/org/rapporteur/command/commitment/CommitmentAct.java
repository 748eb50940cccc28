package org.rapporteur.command.commitment;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.commitment.CommitmentEvent;

/** An act upon a commitment. */
public sealed interface CommitmentAct extends StreamAct
        permits Make, ReportProgress, ExtendDueDate, AnnounceDue, Fulfil, Withdraw, Supersede {
    @Override
    CommitmentEvent event();

    @Override
    default List<Rule> rules() {
        return CommitmentRules.ALL;
    }
}
