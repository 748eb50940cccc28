package org.rapporteur.command.declaration;

import org.rapporteur.command.act.State;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Adopted;
import org.rapporteur.language.DeclarationEvent.Retracted;

/** What the acts so far say of a declaration. */
record Declaration(boolean adopted, boolean retracted) implements State<Declaration, DeclarationEvent> {

    static final Declaration UNRECORDED = new Declaration(false, false);

    @Override
    public Declaration evolve(DeclarationEvent event) {
        return switch (event) {
            case Adopted ignored -> new Declaration(true, retracted);
            case Retracted ignored -> new Declaration(adopted, true);
        };
    }
}
