package org.rapporteur.command.minutes;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.minutes.MinutesEvent;

/** An act upon minutes. */
public sealed interface MinutesAct extends Act<Minutes, MinutesEvent>
        permits Request, Draft, Revise, SubmitForReview, BreakSilence, ExtendDeadline, Adopt, Issue, Correct, Retract {}
