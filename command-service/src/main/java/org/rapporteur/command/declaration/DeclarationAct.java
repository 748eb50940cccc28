package org.rapporteur.command.declaration;

import java.util.List;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.declaration.DeclarationEvent;

/** An act upon a declaration or another adopted text. */
public sealed interface DeclarationAct extends StreamAct
        permits Draft,
                Table,
                EndorseForAdoption,
                Adopt,
                AdoptAdReferendum,
                ConfirmAdoption,
                Dissociate,
                Publish,
                Correct,
                Supersede,
                FollowUpParagraph,
                Retract {
    @Override
    DeclarationEvent event();

    @Override
    default List<Rule> rules() {
        return DeclarationRules.ALL;
    }
}
