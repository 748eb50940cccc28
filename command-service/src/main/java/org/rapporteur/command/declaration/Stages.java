package org.rapporteur.command.declaration;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import org.rapporteur.command.act.Facts;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.declaration.DeclarationEvent.Corrected;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.declaration.DeclarationEvent.Drafted;
import org.rapporteur.language.declaration.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.DeclarationEvent.Published;
import org.rapporteur.language.declaration.DeclarationEvent.Retracted;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;
import org.rapporteur.language.declaration.DeclarationEvent.Tabled;
import org.rapporteur.language.record.Refusal;

/**
 * In what order things happen to a text: what prepares its adoption, adoption ad referendum, adoption or confirmation;
 * what supposes adoption; retraction, after which there is nothing.
 */
final class Stages {

    private Stages() {}

    /** @throws Refusal if two of the facts stand surely in the wrong order */
    static void inOrder(Facts<DeclarationEvent> facts) {
        facts.all().forEach(one -> supposesAdoption(one, facts));
        for (var one : facts.all())
            for (var other : facts.all())
                if (rank(one) < rank(other) && surelyBefore(other.on(), one.on())) throw refused(other);
    }

    /** How far a text is that this happens to; what supposes adoption has no place among the others. */
    private static int rank(DeclarationEvent event) {
        return switch (event) {
            case Drafted ignored -> 0;
            case Tabled ignored -> 0;
            case EndorsedForAdoption ignored -> 0;
            case AdoptedAdReferendum ignored -> 1;
            case Adopted ignored -> 2;
            case AdoptionConfirmed ignored -> 2;
            case Dissociated ignored -> 2;
            case Published ignored -> 2;
            case Corrected ignored -> 2;
            case ParagraphFollowedUp ignored -> 2;
            case Superseded ignored -> 2;
            case Retracted ignored -> 3;
        };
    }

    private static void supposesAdoption(DeclarationEvent event, Facts<DeclarationEvent> facts) {
        if (event instanceof AdoptionConfirmed || event instanceof Retracted || rank(event) < 2) return;
        var adoptions = facts.all().stream().filter(Stages::isAdoption).toList();
        if (!adoptions.isEmpty() && adoptions.stream().allMatch(adoption -> surelyBefore(event.on(), adoption.on())))
            throw new Refusal(
                    "not-adopted-yet",
                    "That supposes a text that was adopted, and this one was "
                            + words(adoptions.getFirst().on()) + ".",
                    "Check the two dates, or record the earlier adoption first.");
    }

    private static boolean isAdoption(DeclarationEvent event) {
        return event instanceof Adopted || event instanceof AdoptedAdReferendum;
    }

    private static Refusal refused(DeclarationEvent later) {
        return switch (later) {
            case Retracted retracted ->
                new Refusal(
                        "retracted-before",
                        "Nothing more happens to a text that was retracted, and that was " + words(retracted.on())
                                + ".",
                        "Check the two dates.");
            case AdoptedAdReferendum provisional ->
                new Refusal(
                        "adopted-before",
                        "What prepares its adoption happens to a text before, and it was adopted ad referendum "
                                + words(provisional.on()) + ".",
                        "Check the two dates.");
            default ->
                new Refusal(
                        "adopted-before",
                        "What prepares its adoption happens to a text before, and the later step was "
                                + words(later.on()) + ".",
                        "Check the two dates; what was wrong in a text that was adopted goes into a corrigendum.");
        };
    }
}
