package org.rapporteur.language.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/** An act of one party on an instrument. Consent counts from its deposit, exchange or notification. */
public sealed interface PartyEvent extends InstrumentEvent {

    /** Whose act it is. */
    Party party();

    /**
     * A party expressed its consent to be bound by an instrument of consent. Vienna Convention on the Law of Treaties,
     * articles 2(1)(b) and 16.
     */
    sealed interface ConsentGiven extends PartyEvent {}

    /** A party signs, or confirms or refuses a signature. Vienna Convention, articles 7 and 10 to 12. */
    sealed interface Signing extends PartyEvent {}

    /** A party confirms its signature ad referendum, or refuses to. Vienna Convention, article 12(2)(b). */
    sealed interface Answering extends Signing {}

    /** An act of a party for the entry into force, other than its consent. Vienna Convention, articles 13, 16 and 25. */
    sealed interface Completing extends PartyEvent {}

    /** A party makes a reservation, or acts on one. Vienna Convention, articles 19 to 23. */
    sealed interface Reserving extends PartyEvent {}

    /** A later act on a reservation. */
    sealed interface OfReservation extends Reserving {

        /** Whose reservation it is. */
        Party reserving();

        /** Its name among those of that party. */
        String reservation();
    }

    /** A party makes, modifies or withdraws an interpretative declaration. UN Treaty Handbook, section 3.6. */
    sealed interface Interpreting extends PartyEvent {}

    /** A later act on an interpretative declaration. */
    sealed interface OfInterpretation extends Interpreting {

        /** The name of the declaration among those of the party. */
        String name();
    }

    /** A party withdraws, withdraws its consent, or renounces. Vienna Convention, articles 18, 54, 56 and 68. */
    sealed interface Leaving extends PartyEvent {}

    /** A party presented full powers for its representative. Vienna Convention on the Law of Treaties, article 7. */
    record FullPowersPresented(
            Party party, @Nullable Person holder, @Nullable Person issuedBy, @Nullable EffectiveDate on)
            implements Signing {}

    /** A party initialled the text. Vienna Convention, articles 10 and 12(2)(a). */
    record Initialled(
            Party party,
            @Nullable Person by,
            @Nullable EffectiveDate on,
            @Nullable MeetingId meeting,
            @Nullable Localized place)
            implements Signing {}

    /** A party signed, itself or through a party that signs on its behalf. Vienna Convention, articles 11 and 12. */
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

    /**
     * A party confirmed its signature ad referendum, which became a full signature. Vienna Convention, article
     * 12(2)(b).
     */
    record SignatureConfirmed(Party party, @Nullable EffectiveDate on) implements Answering {}

    /** A party refused to confirm its signature ad referendum. */
    record ConfirmationRefused(Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Answering {}

    /** A state ratified the instrument. Vienna Convention, articles 14(1) and 16. */
    record Ratified(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** A party accepted the instrument. Vienna Convention, articles 14(2) and 16. */
    record Accepted(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** A party approved the instrument. Vienna Convention, articles 14(2) and 16. */
    record Approved(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** An organisation formally confirmed the instrument. Vienna Convention of 1986, articles 2(1)(b bis) and 14. */
    record FormallyConfirmed(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
            implements ConsentGiven {}

    /** A party acceded to the instrument. Vienna Convention, articles 15 and 16. */
    record Acceded(Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on) implements ConsentGiven {}

    /**
     * A state succeeded another as a party. Vienna Convention on Succession of States in respect of Treaties, articles
     * 2 and 17.
     */
    record Succeeded(Party party, @Nullable Party predecessor, @Nullable EffectiveDate on) implements ConsentGiven {}

    /** A party gave its note of an exchange that constitutes the instrument. Vienna Convention, article 13. */
    record NotesExchanged(Party party, @Nullable String reference, @Nullable EffectiveDate on) implements Completing {}

    /** A party notified the completion of its internal procedures. UN Treaty Handbook, section 4.2. */
    record ProceduresCompleted(Party party, @Nullable String reference, @Nullable EffectiveDate on)
            implements Completing {}

    /** A party applies the instrument, or a part of it, before its entry into force. Vienna Convention, article 25. */
    record ProvisionallyApplied(Party party, @Nullable Localized extent, @Nullable EffectiveDate on)
            implements Completing {}

    /** A party made a reservation, under a short name. Vienna Convention, articles 2(1)(d) and 19. */
    record ReservationMade(Party party, String name, Localized text, @Nullable EffectiveDate on) implements Reserving {}

    /** A party modified its reservation. UN Treaty Handbook, section 3.5. */
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

    /** A party withdrew its reservation. Vienna Convention, articles 22 and 23(4). */
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

    /** A party made an interpretative declaration. UN Treaty Handbook, section 3.6. */
    record InterpretationDeclared(Party party, String name, Localized text, @Nullable EffectiveDate on)
            implements Interpreting {}

    /** A party modified its interpretative declaration. */
    record InterpretationModified(Party party, String name, Localized text, @Nullable EffectiveDate on)
            implements OfInterpretation {}

    /** A party withdrew its interpretative declaration. */
    record InterpretationWithdrawn(Party party, String name, @Nullable EffectiveDate on) implements OfInterpretation {}

    /**
     * A party objected to a reservation of another, which may preclude the entry into force of the treaty between the
     * two. Vienna Convention, articles 20(4)(b) and 21(3).
     */
    record Objected(
            Party party,
            Party reserving,
            String reservation,
            boolean precludesEntryIntoForce,
            @Nullable Localized text,
            @Nullable EffectiveDate on)
            implements OfReservation {}

    /** A party expressly accepted a reservation of another. Vienna Convention, article 20(4)(a). */
    record ReservationAccepted(Party party, Party reserving, String reservation, @Nullable EffectiveDate on)
            implements OfReservation {}

    /**
     * A party withdrew its objection to a reservation of another. Vienna Convention, articles 22(2), 22(3)(b) and
     * 23(4).
     */
    record ObjectionWithdrawn(Party party, Party reserving, String reservation, @Nullable EffectiveDate on)
            implements Reserving {}

    /** A party withdrew from the instrument. Vienna Convention, articles 54, 56 and 67. */
    record Withdrew(Party party, @Nullable EffectiveDate notified, @Nullable EffectiveDate on) implements Leaving {}

    /** A party revoked its notice of withdrawal. Vienna Convention, article 68. */
    record WithdrawalRevoked(Party party, @Nullable EffectiveDate on) implements Leaving {}

    /**
     * A party gave notice not to renew an instrument that is renewed automatically. Vienna Convention, article 54(a);
     * UN Treaty Handbook, section 4.5.
     */
    record NonRenewalNotified(Party party, @Nullable EffectiveDate on) implements Leaving {}

    /**
     * A contracting state withdrew its consent before the instrument was in force for it. Vienna Convention, article
     * 18(b); UN Treaty Handbook, section 4.4.
     */
    record ConsentWithdrawn(Party party, @Nullable EffectiveDate on) implements Leaving {}

    /** A signatory made clear that it will not become a party. Vienna Convention, article 18(a). */
    record Renounced(Party party, @Nullable EffectiveDate on) implements Leaving {}
}
