package org.rapporteur.command.declaration;

import org.rapporteur.command.act.Act;
import org.rapporteur.language.declaration.DeclarationEvent;

/** An act upon a declaration or another adopted text. */
public sealed interface DeclarationAct extends Act<Declaration, DeclarationEvent>
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
                Retract {}
