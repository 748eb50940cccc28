package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent;
import org.rapporteur.language.PartyEvent.Objected;
import org.rapporteur.language.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.PartyEvent.ReservationAccepted;
import org.rapporteur.query.kit.Fact;

/** What others answered to the reservations of a party. Vienna Convention on the Law of Treaties, articles 20 to 23. */
record Replies(Story story, Party reserving) {

    List<Acceptance> acceptances(String reservation) {
        return story.of(ReservationAccepted.class)
                .filter(one -> one.event().reserving().equals(reserving)
                        && one.event().reservation().equals(reservation))
                .map(one -> new Acceptance(one.event().party(), one.event().on(), one.citations()))
                .toList();
    }

    List<Objection> objections(String reservation) {
        return story.of(Objected.class)
                .filter(one -> one.event().reserving().equals(reserving)
                        && one.event().reservation().equals(reservation))
                .map(this::objection)
                .toList();
    }

    private Objection objection(Fact<Objected> fact) {
        var objected = fact.event();
        var back = takenBack(story, objected).findFirst();
        return new Objection(
                objected.party(),
                objected.precludesEntryIntoForce(),
                objected.on(),
                back.isPresent(),
                back.map(one -> one.event().on()).orElse(null),
                fact.citations());
    }

    /** What takes an objection back, unless it surely came before it. */
    static Stream<Fact<? extends PartyEvent>> takenBack(Story story, Objected objected) {
        var withdrawn = story.of(objected.party(), ObjectionWithdrawn.class)
                .filter(one -> one.event().reserving().equals(objected.reserving())
                        && one.event().reservation().equals(objected.reservation()));
        var accepted = story.of(objected.party(), ReservationAccepted.class)
                .filter(one -> one.event().reserving().equals(objected.reserving())
                        && one.event().reservation().equals(objected.reservation()));
        return Stream.<Fact<? extends PartyEvent>>concat(withdrawn, accepted)
                .filter(one -> !surelyBefore(one.event().on(), objected.on()))
                .sorted(Chronological.ORDER);
    }

    private static boolean surelyBefore(@Nullable EffectiveDate one, @Nullable EffectiveDate other) {
        return one != null && other != null && one.surelyBefore(other);
    }
}
