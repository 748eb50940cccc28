package org.rapporteur.command.declaration;

import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Dissociated;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.ParagraphNumber;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a party does not hold itself to the text, or to some paragraphs. Practice: "dissociates itself from the consensus on paragraph …". */
record Dissociate(
        DeclarationId subject,
        Party party,
        List<ParagraphNumber> paragraphs,
        @Nullable Localized statement,
        @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        declaration
                .facts()
                .of(Dissociated.class)
                .filter(other -> other.party().equals(party))
                .filter(other -> Set.copyOf(other.paragraphs()).equals(Set.copyOf(paragraphs)))
                .findFirst()
                .ifPresent(Dissociate::refuse);
        return declaration.with(new Dissociated(party, paragraphs, statement, on));
    }

    private static void refuse(Dissociated other) {
        throw new Refusal(
                "dissociated-already",
                other.party().code() + " dissociated itself from the same " + words(other.on()) + ".",
                "Name other paragraphs, or correct the earlier act.");
    }
}
