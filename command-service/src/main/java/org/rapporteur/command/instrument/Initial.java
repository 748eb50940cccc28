package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party initialled the text. Use it for an act that authenticates the text and is no signature, unless
 * so agreed. Vienna Convention on the Law of Treaties, articles 10 and 12(2)(a).
 *
 * @param party The party that initialled the text.
 * @param by The person who initialled it; absent if unknown.
 * @param on The day of the initialling; absent if unknown.
 * @param meeting The meeting at which the text was initialled; absent if it was none or is unknown.
 * @param place The place of the initialling, by name; absent if unknown.
 */
record Initial(
        InstrumentId subject,
        Party party,
        @Nullable Person by,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public Initialled event() {
        return new Initialled(party, by, on, meeting, place);
    }
}
