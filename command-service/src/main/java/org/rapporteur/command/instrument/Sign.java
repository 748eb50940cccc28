package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that a party signed. Vienna Convention on the Law of Treaties, articles 11 and 12. */
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
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new Signed(party, kind, by, through, witnesses, on, meeting, place));
    }
}
