package org.rapporteur.command.minutes;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.minutes.MinutesEvent;

/** An act upon minutes. */
public sealed interface MinutesAct extends StreamAct
        permits Request, Draft, Revise, SubmitForReview, BreakSilence, ExtendDeadline, Adopt, Issue, Correct, Retract {
    @Override
    MinutesEvent event();

    @Override
    default List<Rule> rules() {
        return MinutesRules.ALL;
    }
}
