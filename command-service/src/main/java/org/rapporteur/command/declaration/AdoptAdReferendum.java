package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;

/**
 * Records that the text was adopted subject to confirmation by some parties. Use it before {@code confirm-adoption}.
 * Vienna Convention on the Law of Treaties, article 12, paragraph 2 (b), by analogy.
 *
 * @param meeting The meeting that adopted the text; absent if unknown.
 * @param awaiting The parties whose confirmation is awaited, as far as known.
 * @param on The day of the adoption ad referendum; absent if unknown.
 */
record AdoptAdReferendum(
        DeclarationId subject, @Nullable MeetingId meeting, List<Party> awaiting, @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public AdoptedAdReferendum event() {
        return new AdoptedAdReferendum(meeting, awaiting, on);
    }
}
