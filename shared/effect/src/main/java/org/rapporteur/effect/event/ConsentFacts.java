package org.rapporteur.effect.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.AcceptanceNeeded;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.ReplyKind;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.instrument.PartyEvent.Completing;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Interpreting;
import org.rapporteur.language.instrument.PartyEvent.Leaving;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Reserving;
import org.rapporteur.language.instrument.PartyEvent.SignatureConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Signing;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;

/** How the acts of the parties count towards consent: what gives it, what takes it back, what it is subject to. */
record ConsentFacts(
        InstrumentHistory history, BiFunction<InstrumentEvent, @Nullable EffectiveDate, PossibleDays> past) {

    static Stream<DecisiveFact> facts(
            InstrumentHistory history, BiFunction<InstrumentEvent, @Nullable EffectiveDate, PossibleDays> past) {
        var consenting = new ConsentFacts(history, past);
        return history.of(PartyEvent.class).flatMap(consenting::of);
    }

    /** By what means such an act expresses consent, where it does. */
    static @Nullable ConsentMeans means(PartyEvent act) {
        return switch (act) {
            case Signed signed -> means(signed.kind());
            case SignatureConfirmed ignored -> ConsentMeans.SIGNATURE;
            case Ratified ignored -> ConsentMeans.RATIFICATION;
            case Accepted ignored -> ConsentMeans.ACCEPTANCE;
            case Approved ignored -> ConsentMeans.APPROVAL;
            case FormallyConfirmed ignored -> ConsentMeans.FORMAL_CONFIRMATION;
            case Acceded ignored -> ConsentMeans.ACCESSION;
            case Succeeded ignored -> ConsentMeans.SUCCESSION;
            case NotesExchanged ignored -> ConsentMeans.NOTE;
            case ProceduresCompleted ignored -> ConsentMeans.NOTIFICATION;
            case Signing ignored -> null;
            case Completing ignored -> null;
            case Reserving ignored -> null;
            case Interpreting ignored -> null;
            case Leaving ignored -> null;
        };
    }

    private static ConsentMeans means(SignatureKind kind) {
        return switch (kind) {
            case DEFINITIVE -> ConsentMeans.DEFINITIVE_SIGNATURE;
            case AD_REFERENDUM -> ConsentMeans.SIGNATURE_AD_REFERENDUM;
            case SIMPLE, NOT_KNOWN -> ConsentMeans.SIGNATURE;
        };
    }

    private Stream<DecisiveFact> of(PartyEvent act) {
        var means = means(act);
        if (means != null) return Stream.of(new DecisiveFact.Consent(act.party(), means, past.apply(act, act.on())));
        return switch (act) {
            case ConfirmationRefused refused -> left(refused);
            case ConsentWithdrawn taken -> left(taken);
            case Renounced renounced -> left(renounced);
            case Withdrew withdrew -> Stream.of(withdrawal(withdrew));
            case ReservationMade made -> Stream.of(reservation(made));
            case Objected objected -> Stream.of(reply(objected));
            case ReservationAccepted accepted -> Stream.of(reply(accepted));
            case Signing ignored -> Stream.of();
            case ConsentGiven ignored -> Stream.of();
            case Completing ignored -> Stream.of();
            case Reserving ignored -> Stream.of();
            case Interpreting ignored -> Stream.of();
            case Leaving ignored -> Stream.of();
        };
    }

    private Stream<DecisiveFact> left(PartyEvent act) {
        var on = past.apply(act, act.on());
        return Stream.of(new DecisiveFact.Withdrawal(act.party(), on, on, null));
    }

    private DecisiveFact withdrawal(Withdrew withdrew) {
        var effect = withdrew.on() == null ? null : PossibleDays.of(withdrew.on());
        var notice = withdrew.notified() == null && effect != null
                ? new PossibleDays(lastConsent(withdrew.party(), effect.first()), effect.latest())
                : past.apply(withdrew, withdrew.notified());
        return new DecisiveFact.Withdrawal(withdrew.party(), notice, effect, revoked(withdrew));
    }

    /** Where only its effect is on record, notice was given by then, and of what the party had consented to. */
    private @Nullable LocalDate lastConsent(Party party, LocalDate by) {
        return history.of(party, PartyEvent.class)
                .filter(act -> means(act) != null)
                .map(act -> past.apply(act, act.on()).last())
                .filter(day -> !day.isAfter(by))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable PossibleDays revoked(Withdrew withdrew) {
        return Revocations.of(history, withdrew)
                .map(revoked -> past.apply(revoked, revoked.on()))
                .orElse(null);
    }

    private DecisiveFact reservation(ReservationMade made) {
        var on = past.apply(made, made.on());
        var withdrawn = history.of(made.party(), ReservationWithdrawn.class)
                .filter(taken -> taken.name().equals(made.name()))
                .map(taken -> past.apply(taken, taken.on()))
                .findFirst();
        return new DecisiveFact.Reservation(
                key(made.party(), made.name()), made.party(), on, on, AcceptanceNeeded.NONE, withdrawn.orElse(null));
    }

    private DecisiveFact reply(Objected objected) {
        return new DecisiveFact.Reply(
                key(objected.reserving(), objected.reservation()),
                objected.party(),
                objected.precludesEntryIntoForce() ? ReplyKind.OPPOSING_OBJECTION : ReplyKind.OBJECTION,
                past.apply(objected, objected.on()),
                takenBack(objected));
    }

    private DecisiveFact reply(ReservationAccepted accepted) {
        return new DecisiveFact.Reply(
                key(accepted.reserving(), accepted.reservation()),
                accepted.party(),
                ReplyKind.ACCEPTANCE,
                past.apply(accepted, accepted.on()),
                null);
    }

    /** By its withdrawal, or since the reservation was accepted after all. */
    private @Nullable PossibleDays takenBack(Objected objected) {
        return Objections.takenBack(history, objected)
                .findFirst()
                .map(act -> past.apply(act, act.on()))
                .orElse(null);
    }

    private static String key(Party party, String name) {
        return party.code() + " " + name;
    }
}
