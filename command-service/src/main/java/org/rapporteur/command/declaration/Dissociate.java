package org.rapporteur.command.declaration;

import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/**
 * Records that a party does not consider itself bound by the text, or by some of its paragraphs. Use it for each party
 * that dissociates itself. Practice: "dissociates itself from the consensus on paragraph …".
 *
 * @param party The party that dissociates itself.
 * @param paragraphs The numbers of the paragraphs in question; none if it is the whole text.
 * @param statement What the party stated, in words; absent if unknown.
 * @param on The day of the statement; absent if unknown.
 */
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
