package org.rapporteur.effect.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.rapporteur.effect.consent.AcceptedReservations;
import org.rapporteur.effect.consent.GivenConsent;
import org.rapporteur.effect.fact.DecisiveFact.Reservation;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.ReplyKind;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** What the reservations do between those who have consented. Vienna Convention on the Law of Treaties, article 21. */
public record ReservationRelations(DecisiveFacts facts, BindingConsents bonds, AcceptedReservations reservations) {

    public static ReservationRelations of(DecisiveFacts facts, BindingConsents bonds, SortedSet<LocalDate> days) {
        return new ReservationRelations(facts, bonds, new AcceptedReservations(facts, days));
    }

    public List<ReservationRelation> on(LocalDate day) {
        return facts.of(Reservation.class)
                .filter(each -> made(each, day) == Certainty.YES)
                .sorted(Comparator.comparing(Reservation::key))
                .flatMap(each -> between(each, day))
                .toList();
    }

    private static Certainty made(Reservation reservation, LocalDate day) {
        return Validity.on(day, reservation.made(), reservation.withdrawn());
    }

    private Stream<ReservationRelation> between(Reservation reservation, LocalDate day) {
        return facts.parties().stream()
                .filter(party -> !party.equals(reservation.party()))
                .flatMap(party -> standing(party, day).stream()
                        .map(given -> new ReservationRelation(
                                reservation.key(), reservation.party(), party, effect(reservation, given, day))));
    }

    /** The latest consent of a party that stands. */
    private Optional<GivenConsent> standing(Party party, LocalDate day) {
        return bonds.of(party).stream()
                .filter(bond -> bond.stands(day) == Certainty.YES)
                .map(BindingConsent::given)
                .max(Comparator.comparing(given -> given.from().first()));
    }

    private ReservationEffect effect(Reservation reservation, GivenConsent other, LocalDate day) {
        var consent = other.consent();
        if (surely(reservations.objected(reservation, consent, day, List.of(ReplyKind.OPPOSING_OBJECTION))))
            return ReservationEffect.NOT_IN_FORCE_BETWEEN;
        if (surely(reservations.objected(reservation, consent, day, List.of(ReplyKind.OBJECTION))))
            return ReservationEffect.EXCLUDES_PROVISIONS;
        return surely(reservations.acceptedBy(reservation, consent, day))
                ? ReservationEffect.MODIFIES
                : ReservationEffect.OPEN;
    }

    private static boolean surely(Certainty answer) {
        return answer == Certainty.YES;
    }
}
