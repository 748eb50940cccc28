package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Tabled;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;

/**
 * Records that the text was put before a meeting. Use it for each meeting that dealt with the text before adoption; one
 * text may span meetings. Practice: rules of procedure on draft proposals.
 *
 * @param meeting The meeting before which the text was put; absent if unknown.
 * @param by The parties that submitted the text, as far as known.
 * @param on The day on which the text was tabled; absent if unknown.
 */
record Table(DeclarationId subject, @Nullable MeetingId meeting, List<Party> by, @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public Tabled event() {
        return new Tabled(meeting, by, on);
    }
}
