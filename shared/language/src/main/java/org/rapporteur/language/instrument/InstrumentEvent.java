package org.rapporteur.language.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.DaysAhead;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

/**
 * All events of an instrument: a memorandum of understanding, an agreement, a treaty. Its parties' acts are {@link
 * PartyEvent}s.
 */
public sealed interface InstrumentEvent extends Event, Dated
        permits InstrumentEvent.Preparing,
                InstrumentEvent.Opening,
                InstrumentEvent.Providing,
                InstrumentEvent.Changing,
                InstrumentEvent.Operating,
                InstrumentEvent.Ending,
                InstrumentEvent.Noting,
                PartyEvent {

    /** A step towards the text. */
    sealed interface Preparing extends InstrumentEvent {}

    /** Between which days it is signed. */
    sealed interface Opening extends InstrumentEvent {}

    /** The clauses of the instrument, and its sides. */
    sealed interface Providing extends InstrumentEvent {}

    /** A change of the instrument by its parties. */
    sealed interface Changing extends InstrumentEvent {}

    /** Since when it is in operation, and when it is not. */
    sealed interface Operating extends InstrumentEvent {}

    /** How it ends, before its effect or after. */
    sealed interface Ending extends InstrumentEvent {}

    /** A note on the instrument, which changes nothing. */
    sealed interface Noting extends InstrumentEvent {}

    /** The instrument was heard of: its expected parties, their agencies and its areas, as far as known. */
    record Reported(
            @Nullable Localized title,
            @Nullable InstrumentType type,
            LegalCharacter character,
            List<Party> parties,
            List<Party> agencies,
            List<Localized> areas)
            implements Preparing {
        public Reported {
            parties = Party.sorted(parties);
            agencies = Party.sorted(agencies);
            areas = List.copyOf(areas);
        }
    }

    /** The parties intend to conclude the instrument. The intended date is never an effective date. */
    record Planned(@Nullable EffectiveDate intended, @Nullable EffectiveDate on, @Nullable MeetingId meeting)
            implements Preparing {}

    /** The parties began to negotiate the text. */
    record NegotiationBegun(@Nullable EffectiveDate on, @Nullable MeetingId meeting, @Nullable Localized place)
            implements Preparing {}

    /** The text was adopted. Vienna Convention on the Law of Treaties, article 9. */
    record TextAdopted(
            AdoptionMode mode, @Nullable EffectiveDate on, @Nullable MeetingId meeting, @Nullable Localized place)
            implements Preparing {}

    /** The instrument was opened for signature, until a day if the clauses set one. UN Treaty Handbook, section 3.1. */
    record OpenedForSignature(
            @Nullable EffectiveDate on,
            @Nullable EffectiveDate until,
            @Nullable MeetingId meeting,
            @Nullable Localized place)
            implements Opening {}

    /** The instrument was closed for signature. All signatories by then are named, or none if they are not known. */
    record SignatureClosed(@Nullable EffectiveDate on, List<Party> signatories) implements Opening {
        public SignatureClosed {
            signatories = Party.sorted(signatories);
        }
    }

    /** Several parties form one side, such as the members of an organisation that act "as one party". */
    record SideFormed(Localized called, List<Party> parties, @Nullable EffectiveDate on) implements Providing {

        /** @throws Malformed if it is not several */
        public SideFormed {
            parties = Party.sorted(parties);
            if (parties.size() < 2) throw new Malformed("parties", "A side must have at least two parties.");
        }
    }

    /** The clause on the entry into effect was put on record. Vienna Convention, article 24. */
    record EffectRuleSet(EffectRule rule, @Nullable EffectiveDate on) implements Providing {}

    /** The clauses on duration, renewal and notice were put on record. Vienna Convention, articles 54 to 56. */
    record TermSet(Term term, @Nullable EffectiveDate on) implements Providing {}

    /** The depositary was named. Vienna Convention, article 76. */
    record DepositaryNamed(Party depositary, @Nullable EffectiveDate on) implements Providing {}

    /** The final clauses on becoming a party were put on record. */
    record ClausesSet(Clauses clauses, @Nullable EffectiveDate on) implements Providing {}

    /** The parties amended the instrument, with or without another instrument. Vienna Convention, articles 39 to 41. */
    record Amended(@Nullable InstrumentId by, @Nullable Localized what, @Nullable EffectiveDate on)
            implements Changing {}

    /** The parties agreed to extend the instrument, until a day if one is known. */
    record Extended(@Nullable EffectiveDate until, @Nullable InstrumentId by, @Nullable EffectiveDate on)
            implements Changing {}

    /**
     * The operation of the instrument was suspended, between the named parties or, if none are named, between all.
     * Vienna Convention, articles 57, 58 and 72.
     */
    record Suspended(List<Party> parties, @Nullable Localized reason, @Nullable EffectiveDate on) implements Operating {
        public Suspended {
            parties = Party.sorted(parties);
        }
    }

    /**
     * The instrument is in operation again, between the named parties or, if none are named, between all. Vienna
     * Convention, article 72(2).
     */
    record Resumed(List<Party> parties, @Nullable EffectiveDate on) implements Operating {
        public Resumed {
            parties = Party.sorted(parties);
        }
    }

    /** The instrument was terminated. Vienna Convention, articles 54 and 70. */
    record Terminated(@Nullable Localized reason, @Nullable EffectiveDate on) implements Ending {}

    /** A later instrument of the parties replaced this one. Vienna Convention, article 59. */
    record Superseded(@Nullable InstrumentId by, @Nullable EffectiveDate on) implements Ending {}

    /** The parties gave up the instrument before it took effect. */
    record Abandoned(Localized reason, @Nullable EffectiveDate on) implements Ending {}

    /** The instrument was reported to be in force or in effect. */
    record EntryIntoEffectReported(@Nullable EffectiveDate on) implements Operating {}

    /**
     * An authority registered the instrument. Charter of the United Nations, article 102; Vienna Convention, article
     * 80.
     */
    record Registered(Party authority, @Nullable String number, @Nullable EffectiveDate on) implements Noting {}

    /**
     * The end of the term was announced a number of days ahead. The instrument is no longer in effect from that day on.
     */
    record ExpiryAnnounced(EffectiveDate expires, int days, @Nullable EffectiveDate on) implements Noting {

        /** @throws Malformed if that is not one day, or not ahead */
        public ExpiryAnnounced {
            CertainDay.check("expires", expires);
            DaysAhead.check(days);
        }
    }
}
