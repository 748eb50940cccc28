package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.party.Party;

/**
 * Records that a party gave its note of an exchange of notes. Use it once for each side. Vienna Convention on the Law
 * of Treaties, article 13.
 *
 * @param party The party that gave the note.
 * @param reference The number or mark of the note; absent if unknown.
 * @param on The day of the note; absent if unknown.
 */
record ExchangeNotes(InstrumentId subject, Party party, @Nullable String reference, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public NotesExchanged event() {
        return new NotesExchanged(party, reference, on);
    }
}
