package org.rapporteur.command.declaration;

import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import org.rapporteur.command.act.Facts;
import org.rapporteur.command.act.State;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.record.Refusal;

/** What is on record of an adopted text. */
record Declaration(Facts<DeclarationEvent> facts) implements State<Declaration, DeclarationEvent> {

    static final Declaration UNRECORDED = new Declaration(Facts.none());

    @Override
    public Declaration evolve(DeclarationEvent event) {
        return new Declaration(facts.and(event));
    }

    /**
     * What follows where the event contradicts nothing.
     *
     * @throws Refusal if it stands in the wrong order to another
     */
    List<DeclarationEvent> with(DeclarationEvent event) {
        Stages.inOrder(facts.and(event));
        return List.of(event);
    }

    /** @throws Refusal if that has happened already */
    void once(Class<? extends DeclarationEvent> type, String word) {
        facts.first(type).ifPresent(earlier -> {
            throw new Refusal(
                    word + "-already",
                    "A text is " + word.replace('-', ' ') + " once, and it was " + words(earlier.on()) + ".",
                    "Correct the earlier act.");
        });
    }
}
