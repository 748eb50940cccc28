package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Signed;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.SignatureKind;

/** Records that a party signed. Vienna Convention on the Law of Treaties, articles 11 and 12. */
record Sign(
        InstrumentId subject,
        Party party,
        SignatureKind kind,
        @Nullable Person by,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        @Nullable Localized place)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        instrument.notAbandoned();
        if (!instrument.maySign(party))
            throw new Refusal(
                    "not-entitled",
                    "Only those expected or entitled sign, and " + party.code() + " is neither.",
                    "Correct the report of the parties, if it should be.");
        if (instrument.hasSigned(party))
            throw new Refusal("signed-already", "A party signs once.", "Correct the earlier signature.");
        return List.of(new Signed(party, kind, by, on, meeting, place));
    }
}
