package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Signed;
import org.rapporteur.language.Person;
import org.rapporteur.language.SignatureKind;

/** One line of the table of parties: who has signed, when, by whom and where, each as far as it is on record. */
public record PartyRow(
        Party party,
        Standing state,
        @Nullable SignatureKind kind,
        @Nullable EffectiveDate on,
        @Nullable Person by,
        @Nullable MeetingId meeting,
        @Nullable Localized place,
        List<Citation> citations) {

    static PartyRow expected(Party party, List<Citation> citations) {
        return new PartyRow(party, Standing.EXPECTED, null, null, null, null, null, citations);
    }

    static PartyRow signed(Signed event, List<Citation> citations) {
        return new PartyRow(
                event.party(),
                Standing.SIGNATORY,
                event.kind(),
                event.on(),
                event.by(),
                event.meeting(),
                event.place(),
                citations);
    }
}
