package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.text.Localized;

/**
 * Records that the parties began to negotiate the text. Use it for the first round of negotiation. UN Treaty Handbook,
 * section 3; Vienna Convention on the Law of Treaties, article 9.
 *
 * @param on The day on which negotiations began; absent if unknown.
 * @param meeting The meeting at which negotiations began; absent if it was none or is unknown.
 * @param place The place of the negotiations, by name; absent if unknown.
 */
record BeginNegotiation(
        InstrumentId subject, @Nullable EffectiveDate on, @Nullable MeetingId meeting, @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public NegotiationBegun event() {
        return new NegotiationBegun(on, meeting, place);
    }
}
