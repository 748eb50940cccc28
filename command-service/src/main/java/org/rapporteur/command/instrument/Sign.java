package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party signed the instrument. Use it once for each signatory, for every kind of signature. Vienna
 * Convention on the Law of Treaties, articles 11 and 12.
 *
 * @param party The party that signed.
 * @param kind The kind of signature: simple, definitive, ad referendum, or not known.
 * @param by The person who signed; absent if unknown.
 * @param through The party that signed on its behalf, such as an agency; absent if none did or it is unknown.
 * @param witnesses The persons who witnessed the signature, as far as known.
 * @param on The day of the signature; absent if unknown.
 * @param meeting The meeting at which it was signed; absent if it was none or is unknown.
 * @param place The place of the signature, by name; absent if unknown.
 */
record Sign(
        InstrumentId subject,
        Party party,
        SignatureKind kind,
        @Nullable Person by,
        @Nullable Party through,
        List<Person> witnesses,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public Signed event() {
        return new Signed(party, kind, by, through, witnesses, on, meeting, place);
    }
}
