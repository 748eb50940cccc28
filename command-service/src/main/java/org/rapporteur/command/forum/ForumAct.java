package org.rapporteur.command.forum;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.forum.ForumEvent;

/** An act upon a forum. */
public sealed interface ForumAct extends Act<Forum, ForumEvent>
        permits Establish,
                Rename,
                AdmitMember,
                EndMembership,
                ConferStatus,
                EndStatus,
                DeclarePredecessor,
                SucceedAgency {}
