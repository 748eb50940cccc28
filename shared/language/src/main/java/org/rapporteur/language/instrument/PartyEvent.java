package org.rapporteur.language.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/** What one party does about an instrument. Consent counts from its deposit, exchange or notification. */
public sealed interface PartyEvent extends InstrumentEvent {

    /** Whose act it is. */
    Party party();

    /** It expressed its consent to be bound by an instrument of its own. Vienna Convention on the Law of Treaties, articles 2(1)(b) and 16. */
    sealed interface ConsentGiven extends PartyEvent {}

    /** It signs, or answers for a signature. Vienna Convention, articles 7 and 10 to 12. */
    sealed interface Signing extends PartyEvent {}

    /** It answers for its signature ad referendum. Vienna Convention, article 12(2)(b). */
    sealed interface Answering extends Signing {}

    /** What it does for the entry into force beside its consent. Vienna Convention, articles 13, 16 and 25. */
    sealed interface Completing extends PartyEvent {}

    /** It makes a reservation, or acts upon one. Vienna Convention, articles 19 to 23. */
    sealed interface Reserving extends PartyEvent {}

    /** What is done about a reservation after it was made. */
    sealed interface OfReservation extends Reserving {

        /** Whose reservation it is. */
        Party reserving();

        /** Its name among those of that party. */
        String reservation();
    }

    /** It declares how it reads the instrument. UN Treaty Handbook, section 3.6. */
    sealed interface Interpreting extends PartyEvent {}

    /** What is done about an interpretative declaration after it was made. */
    sealed interface OfInterpretation extends Interpreting {

        /** The name of the declaration among those of the party. */
        String name();
    }

    /** It leaves, takes its consent back, or will not come in. Vienna Convention, articles 18, 54, 56 and 68. */
    sealed interface Leaving extends PartyEvent {}

    /** It presented full powers for its representative. Vienna Convention on the Law of Treaties, article 7. */
    record FullPowersPresented(
            Party party, @Nullable Person holder, @Nullable Person issuedBy, @Nullable EffectiveDate on)
            implements Signing {}

    /** It initialled the text. Vienna Convention, articles 10 and 12(2)(a). */
    record Initialled(
            Party party,
            @Nullable Person by,
            @Nullable EffectiveDate on,
            @Nullable MeetingId meeting,
            @Nullable Localized place)
            implements Signing {}

    /** It signed, itself or through who signs on its behalf. Vienna Convention, articles 11 and 12. */
    @Revision(2)
    record Signed(
            Party party,
            SignatureKind kind,
            @Nullable Person by,
            @Nullable Party through,
            List<Person> witnesses,
            @Nullable EffectiveDate on,
            @Nullable MeetingId meeting,
            @Nullable Localized place)
            implements Signing {
        public Signed {
            witnesses = List.copyOf(witnesses);
        }

        /** Signed by the party itself, with no witness on record. */
        public Signed(
                Party party,
                SignatureKind kind,
                @Nullable Person by,
                @Nullable EffectiveDate on,
                @Nullable MeetingId meeting,
                @Nullable Localized place) {
            this(party, kind, by, null, List.of(), on, meeting, place);
        }
    }

    /** It confirmed a signature ad referendum, which so became a full one. Vienna Convention, article 12(2)(b). */
    record SignatureConfirmed(Party party, @Nullable EffectiveDate on) implements Answering {}

    /** It did not confirm a signature ad referendum. */
    record ConfirmationRefused(Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Answering {}

    /** It ratified. Vienna Convention, articles 14(1) and 16. */
    record Ratified(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** It accepted. Vienna Convention, articles 14(2) and 16. */
    record Accepted(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** It approved. Vienna Convention, articles 14(2) and 16. */
    record Approved(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** An organisation confirmed formally. Vienna Convention of 1986, articles 2(1)(b bis) and 14. */
    record FormallyConfirmed(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** It acceded. Vienna Convention, articles 15 and 16. */
    record Acceded(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on) implements ConsentGiven {}

    /** It succeeded to another, whose the instrument was. Vienna Convention on Succession of States in respect of Treaties, articles 2 and 17. */
    record Succeeded(Party party, @Nullable Party predecessor, @Nullable EffectiveDate on) implements ConsentGiven {}

    /** It gave its note of an exchange that constitutes the instrument. Vienna Convention, article 13. */
    record NotesExchanged(Party party, @Nullable String reference, @Nullable EffectiveDate on) implements Completing {}

    /** It notified that its internal procedures are complete. UN Treaty Handbook, section 4.2. */
    record ProceduresCompleted(Party party, @Nullable String reference, @Nullable EffectiveDate on)
            implements Completing {}

    /** It applies the instrument, or a part of it, before its entry into force. Vienna Convention, article 25. */
    record ProvisionallyApplied(Party party, @Nullable Localized extent, @Nullable EffectiveDate on)
            implements Completing {}

    /** It made a reservation, known by a name among its own. Vienna Convention, articles 2(1)(d) and 19. */
    record ReservationMade(Party party, String name, Localized text, @Nullable EffectiveDate on) implements Reserving {}

    /** It modified its reservation. UN Treaty Handbook, section 3.5. */
    record ReservationModified(Party party, String name, Localized text, @Nullable EffectiveDate on)
            implements OfReservation {
        @Override
        public Party reserving() {
            return party;
        }

        @Override
        public String reservation() {
            return name;
        }
    }

    /** It withdrew its reservation. Vienna Convention, articles 22 and 23(4). */
    record ReservationWithdrawn(Party party, String name, @Nullable EffectiveDate on) implements OfReservation {
        @Override
        public Party reserving() {
            return party;
        }

        @Override
        public String reservation() {
            return name;
        }
    }

    /** It declared how it reads the instrument. UN Treaty Handbook, section 3.6. */
    record InterpretationDeclared(Party party, String name, Localized text, @Nullable EffectiveDate on)
            implements Interpreting {}

    /** It modified its interpretative declaration. */
    record InterpretationModified(Party party, String name, Localized text, @Nullable EffectiveDate on)
            implements OfInterpretation {}

    /** It withdrew its interpretative declaration. */
    record InterpretationWithdrawn(Party party, String name, @Nullable EffectiveDate on) implements OfInterpretation {}

    /** It objected to another's reservation, perhaps so that nothing is in force between the two. Vienna Convention, articles 20(4)(b) and 21(3). */
    record Objected(
            Party party,
            Party reserving,
            String reservation,
            boolean precludesEntryIntoForce,
            @Nullable Localized text,
            @Nullable EffectiveDate on)
            implements OfReservation {}

    /** It accepted another's reservation, expressly. Vienna Convention, article 20(4)(a). */
    record ReservationAccepted(Party party, Party reserving, String reservation, @Nullable EffectiveDate on)
            implements OfReservation {}

    /** It withdrew its objection to another's reservation. Vienna Convention, articles 22(2), 22(3)(b) and 23(4). */
    record ObjectionWithdrawn(Party party, Party reserving, String reservation, @Nullable EffectiveDate on)
            implements Reserving {}

    /** It withdrew: when it gave notice, and from when on. Vienna Convention, articles 54, 56 and 67. */
    record Withdrew(Party party, @Nullable EffectiveDate notified, @Nullable EffectiveDate on) implements Leaving {}

    /** It revoked its notice of withdrawal. Vienna Convention, article 68. */
    record WithdrawalRevoked(Party party, @Nullable EffectiveDate on) implements Leaving {}

    /** It gave notice that what is renewed by itself is not to be renewed for it. Vienna Convention, article 54(a); UN Treaty Handbook, section 4.5. */
    record NonRenewalNotified(Party party, @Nullable EffectiveDate on) implements Leaving {}

    /** It took its consent back before the instrument was in force for it. Vienna Convention, article 18(b); UN Treaty Handbook, section 4.4. */
    record ConsentWithdrawn(Party party, @Nullable EffectiveDate on) implements Leaving {}

    /** It made clear that it will not become a party. Vienna Convention, article 18(a). */
    record Renounced(Party party, @Nullable EffectiveDate on) implements Leaving {}
}
