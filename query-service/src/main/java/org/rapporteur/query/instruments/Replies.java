package org.rapporteur.query.instruments;

import java.util.List;
import org.rapporteur.effect.event.Objections;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.RecordedFact;

/** What others answered to the reservations of a party. Vienna Convention on the Law of Treaties, articles 20 to 23. */
record Replies(InstrumentFactsByDay story, Party reserving) {

    List<Acceptance> acceptances(String reservation) {
        return story.of(ReservationAccepted.class)
                .filter(one -> one.event().reserving().equals(reserving)
                        && one.event().reservation().equals(reservation))
                .map(one -> new Acceptance(one.event().party(), one.event().on(), one.citations()))
                .toList();
    }

    List<ReservationObjection> objections(String reservation) {
        return story.of(Objected.class)
                .filter(one -> one.event().reserving().equals(reserving)
                        && one.event().reservation().equals(reservation))
                .map(this::objection)
                .toList();
    }

    private ReservationObjection objection(RecordedFact<Objected> fact) {
        var objected = fact.event();
        var back = Objections.takenBack(story.history(), objected).findFirst();
        return new ReservationObjection(
                objected.party(),
                objected.precludesEntryIntoForce(),
                objected.on(),
                back.isPresent(),
                back.map(PartyEvent::on).orElse(null),
                fact.citations());
    }
}
