package org.rapporteur.effect;

import static org.rapporteur.effect.Slow.the;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.effect.fact.AcceptanceNeeded;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.Reply;
import org.rapporteur.effect.fact.DecisiveFact.Reservation;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.ReplyKind;
import org.rapporteur.language.party.Party;

/** Whether a reservation has been accepted by as many as it takes, counted out on one day. */
final class SlowReservations {

    private SlowReservations() {}

    static boolean accepted(DecisiveFacts facts, Reservation reservation, LocalDate today) {
        if (reservation.withdrawn() != null && !the(reservation.withdrawn()).isAfter(today)) return true;
        var conditions = new SlowConditions(facts);
        var others = facts.of(Consent.class)
                .filter(each -> !each.party().equals(reservation.party()) && conditions.binds(each.means()))
                .filter(each -> !the(each.on()).isAfter(today))
                .toList();
        var accepting = others.stream()
                .filter(each -> acceptedBy(facts, reservation, each, today))
                .toList();
        if (reservation.acceptance() == AcceptanceNeeded.ALL)
            return !others.isEmpty() && accepting.size() == others.size();
        return !accepting.isEmpty();
    }

    private static boolean acceptedBy(DecisiveFacts facts, Reservation reservation, Consent other, LocalDate today) {
        var silence = the(reservation.notified()).plusMonths(12);
        var last = the(other.on()).isAfter(silence) ? the(other.on()) : silence;
        var objected = false;
        for (var reply : replies(facts, reservation, other.party())) {
            var stands = !the(reply.on()).isAfter(today)
                    && (reply.withdrawn() == null || the(reply.withdrawn()).isAfter(today));
            if (stands && reply.answer() == ReplyKind.ACCEPTANCE) return true;
            if (stands
                    && reply.answer() != ReplyKind.ACCEPTANCE
                    && !the(reply.on()).isAfter(last)) objected = true;
        }
        return !last.isAfter(today) && !objected;
    }

    private static List<Reply> replies(DecisiveFacts facts, Reservation reservation, Party party) {
        return facts.of(Reply.class)
                .filter(each -> each.reservation().equals(reservation.key())
                        && each.party().equals(party))
                .toList();
    }
}
