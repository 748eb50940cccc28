package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.rapporteur.effect.Fact.Reservation;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** What the reservations do between those who have consented. Vienna Convention on the Law of Treaties, article 21. */
record Relations(Facts facts, Bonds bonds, Reservations reservations) {

    static Relations of(Facts facts, Bonds bonds, SortedSet<LocalDate> days) {
        return new Relations(facts, bonds, new Reservations(facts, days));
    }

    List<Relation> on(LocalDate day) {
        return facts.of(Reservation.class)
                .filter(each -> made(each, day) == Certainty.YES)
                .sorted(Comparator.comparing(Reservation::key))
                .flatMap(each -> between(each, day))
                .toList();
    }

    private static Certainty made(Reservation reservation, LocalDate day) {
        return Lasting.on(day, reservation.made(), reservation.withdrawn());
    }

    private Stream<Relation> between(Reservation reservation, LocalDate day) {
        return facts.parties().stream()
                .filter(party -> !party.equals(reservation.party()))
                .flatMap(party -> standing(party, day).stream()
                        .map(given -> new Relation(
                                reservation.key(), reservation.party(), party, effect(reservation, given, day))));
    }

    /** The latest consent of a party that stands. */
    private Optional<Given> standing(Party party, LocalDate day) {
        return bonds.of(party).stream()
                .filter(bond -> bond.stands(day) == Certainty.YES)
                .map(Bond::given)
                .max(Comparator.comparing(given -> given.from().first()));
    }

    private ReservationEffect effect(Reservation reservation, Given other, LocalDate day) {
        var consent = other.consent();
        if (surely(reservations.objected(reservation, consent, day, List.of(Answer.OPPOSING_OBJECTION))))
            return ReservationEffect.NOT_IN_FORCE_BETWEEN;
        if (surely(reservations.objected(reservation, consent, day, List.of(Answer.OBJECTION))))
            return ReservationEffect.EXCLUDES_PROVISIONS;
        return surely(reservations.acceptedBy(reservation, consent, day))
                ? ReservationEffect.MODIFIES
                : ReservationEffect.OPEN;
    }

    private static boolean surely(Certainty answer) {
        return answer == Certainty.YES;
    }
}
