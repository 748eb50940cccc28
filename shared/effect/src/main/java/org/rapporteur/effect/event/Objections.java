package org.rapporteur.effect.event;

import java.util.stream.Stream;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;

/** What becomes of objections to reservations. Vienna Convention on the Law of Treaties, article 22. */
public final class Objections {

    private Objections() {}

    /** What takes an objection back, unless it surely came before it. */
    public static Stream<PartyEvent> takenBack(InstrumentHistory history, Objected objected) {
        var withdrawn = history.of(objected.party(), ObjectionWithdrawn.class)
                .filter(one -> one.reserving().equals(objected.reserving())
                        && one.reservation().equals(objected.reservation()));
        var accepted = history.of(objected.party(), ReservationAccepted.class)
                .filter(one -> one.reserving().equals(objected.reserving())
                        && one.reservation().equals(objected.reservation()));
        return Stream.<PartyEvent>concat(withdrawn, accepted)
                .filter(one -> !Chronology.surelyBefore(one.on(), objected.on()))
                .sorted(EventOrder.ORDER);
    }
}
