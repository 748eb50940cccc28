package org.rapporteur.command.commitment;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.commitment.CommitmentEvent;

/** An act upon a commitment. */
public sealed interface CommitmentAct extends Act<Commitment, CommitmentEvent>
        permits Make, ReportProgress, ExtendDueDate, AnnounceDue, Fulfil, Withdraw, Supersede {}
