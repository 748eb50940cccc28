package org.rapporteur.command.forum;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.forum.ForumEvent;

/** An act upon a forum. */
public sealed interface ForumAct extends StreamAct
        permits Establish,
                Rename,
                AdmitMember,
                EndMembership,
                ConferStatus,
                EndStatus,
                DeclarePredecessor,
                SucceedAgency {
    @Override
    ForumEvent event();

    @Override
    default List<Rule> rules() {
        return ForumRules.ALL;
    }
}
