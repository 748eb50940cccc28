package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Signed;
import org.rapporteur.language.Person;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.SignatureKind;

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
