package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Dissociated;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/**
 * Records that a party does not consider itself bound by the text, or by some of its paragraphs. Use it for each party
 * that dissociates itself. Practice: "dissociates itself from the consensus on paragraph …".
 *
 * @param party The party that dissociates itself.
 * @param paragraphs The numbers of the paragraphs in question; none if it is the whole text.
 * @param statement The statement, in words; absent if unknown.
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
    public Dissociated event() {
        return new Dissociated(party, paragraphs, statement, on);
    }
}
