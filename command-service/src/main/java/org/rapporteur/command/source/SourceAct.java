package org.rapporteur.command.source;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.source.SourceEvent;

/** An act upon a source. */
public sealed interface SourceAct extends StreamAct permits Register, AttachFile, NoteDerivation, Supersede, Withdraw {

    @Override
    SourceEvent event();

    @Override
    default List<Rule> rules() {
        return SourceRules.ALL;
    }
}
