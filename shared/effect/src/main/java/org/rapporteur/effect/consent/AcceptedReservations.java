package org.rapporteur.effect.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.rapporteur.effect.fact.AcceptanceNeeded;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.Reply;
import org.rapporteur.effect.fact.DecisiveFact.Reservation;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.ReplyKind;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.party.Party;

/** Who has accepted a reservation, by saying so or by silence. Vienna Convention on the Law of Treaties, articles 20 to 23. */
public record AcceptedReservations(DecisiveFacts facts, SortedSet<LocalDate> days) {

    /** Article 20(5). */
    private static final Delay SILENCE = Delay.months(12);

    /** From when on who has not objected has accepted, unless it consents later. */
    public static PossibleDays silentFrom(Reservation reservation) {
        return reservation.notified().after(SILENCE);
    }

    /** Since when a consent has effect: at once, or since the acceptance that its reservations need. */
    PossibleDays effective(Consent consent) {
        return facts.of(Reservation.class)
                .filter(reservation -> reservation.party().equals(consent.party())
                        && reservation.acceptance() != AcceptanceNeeded.NONE)
                .map(reservation -> with(reservation, consent.on()))
                .reduce(consent.on(), PossibleDays::later);
    }

    /** A reservation that was made with another consent of the same party does not touch this one. */
    private PossibleDays with(Reservation reservation, PossibleDays consent) {
        if (!reservation.made().overlaps(consent)) return consent;
        var accepted = consent.later(accepted(reservation));
        var together = reservation.made().equals(consent) && consent.first().equals(consent.last());
        return together ? accepted : consent.spanning(accepted);
    }

    /** Between which days it was accepted by as many as it takes, or withdrawn. */
    private PossibleDays accepted(Reservation reservation) {
        return PossibleDays.between(
                first(reservation, Certainty.YES, Certainty.POSSIBLY),
                first(reservation, Certainty.YES, Certainty.YES));
    }

    private LocalDate first(Reservation reservation, Certainty either, Certainty or) {
        return days.stream()
                .filter(day -> {
                    var enough = enough(reservation, day);
                    return enough == either || enough == or;
                })
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private Certainty enough(Reservation reservation, LocalDate day) {
        var gone = reservation.withdrawn() == null
                ? Certainty.NO
                : reservation.withdrawn().onOrBefore(day);
        var others = others(reservation);
        var byOne = others.map(other -> other.on().onOrBefore(day).and(acceptedBy(reservation, other, day)))
                .reduce(Certainty.NO, Certainty::or);
        if (reservation.acceptance() == AcceptanceNeeded.ONE) return gone.or(byOne);
        var byAll = others(reservation)
                .map(other -> other.on().onOrBefore(day).not().or(acceptedBy(reservation, other, day)))
                .reduce(Certainty.YES, Certainty::and);
        return gone.or(byOne.and(byAll));
    }

    private Stream<Consent> others(Reservation reservation) {
        return facts.of(Consent.class)
                .filter(consent -> QualifyingMeans.isConsent(facts, consent.means())
                        && !consent.party().equals(reservation.party()));
    }

    /** Expressly, or because it had not objected by the end of twelve months or by its own consent, whichever is later. */
    public Certainty acceptedBy(Reservation reservation, Consent other, LocalDate day) {
        var expressly = replies(reservation, other.party()).stream()
                .filter(reply -> reply.answer() == ReplyKind.ACCEPTANCE)
                .map(reply -> Validity.on(day, reply.on(), reply.withdrawn()))
                .reduce(Certainty.NO, Certainty::or);
        var end = silentFrom(reservation).later(other.on());
        return expressly.or(end.onOrBefore(day)
                .and(objected(reservation, other, day, List.of(ReplyKind.OBJECTION, ReplyKind.OPPOSING_OBJECTION))
                        .not()));
    }

    /** Whether it objected in time, in one of these ways, and has not withdrawn the objection. */
    public Certainty objected(Reservation reservation, Consent other, LocalDate day, List<ReplyKind> ways) {
        var end = silentFrom(reservation).later(other.on());
        return replies(reservation, other.party()).stream()
                .filter(reply -> ways.contains(reply.answer()))
                .map(reply -> reply.on().onOrBefore(end).and(Validity.on(day, reply.on(), reply.withdrawn())))
                .reduce(Certainty.NO, Certainty::or);
    }

    private List<Reply> replies(Reservation reservation, Party party) {
        return facts.of(Reply.class)
                .filter(reply -> reply.reservation().equals(reservation.key())
                        && reply.party().equals(party))
                .toList();
    }
}
