package org.rapporteur.language.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.Ahead;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

/** All that can happen to an instrument: a memorandum of understanding, an agreement, a treaty. Its parties' acts are {@link PartyEvent}s. */
public sealed interface InstrumentEvent extends Event, Dated
        permits InstrumentEvent.Preparing,
                InstrumentEvent.Opening,
                InstrumentEvent.Providing,
                InstrumentEvent.Changing,
                InstrumentEvent.Operating,
                InstrumentEvent.Ending,
                InstrumentEvent.Noting,
                PartyEvent {

    /** What leads to its text. */
    sealed interface Preparing extends InstrumentEvent {}

    /** Between which days it is signed. */
    sealed interface Opening extends InstrumentEvent {}

    /** What its clauses say, and who is on which side of it. */
    sealed interface Providing extends InstrumentEvent {}

    /** What its parties change of it. */
    sealed interface Changing extends InstrumentEvent {}

    /** Since when it is in operation, and when it is not. */
    sealed interface Operating extends InstrumentEvent {}

    /** How it ends, before its effect or after. */
    sealed interface Ending extends InstrumentEvent {}

    /** What is noted of it, and changes nothing of it. */
    sealed interface Noting extends InstrumentEvent {}

    /** It was heard of: whose it is to be, through which of their agencies, on what; absent what is not known. */
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

    /** The parties intend to conclude it; nothing binds anyone yet. The intended date is never an effective one. */
    record Planned(@Nullable EffectiveDate intended, @Nullable EffectiveDate on, @Nullable MeetingId meeting)
            implements Preparing {}

    /** The parties began to negotiate its text. */
    record NegotiationBegun(@Nullable EffectiveDate on, @Nullable MeetingId meeting, @Nullable Localized place)
            implements Preparing {}

    /** Its text was adopted. Vienna Convention on the Law of Treaties, article 9. */
    record TextAdopted(
            AdoptionMode mode, @Nullable EffectiveDate on, @Nullable MeetingId meeting, @Nullable Localized place)
            implements Preparing {}

    /** It was opened for signature; until when, as far as its clauses say. UN Treaty Handbook, section 3.1. */
    record OpenedForSignature(
            @Nullable EffectiveDate on,
            @Nullable EffectiveDate until,
            @Nullable MeetingId meeting,
            @Nullable Localized place)
            implements Opening {}

    /** It was closed for signature. Who had signed by then; where nobody is named, that is not known. */
    record SignatureClosed(@Nullable EffectiveDate on, List<Party> signatories) implements Opening {
        public SignatureClosed {
            signatories = Party.sorted(signatories);
        }
    }

    /** Several are one side of it, such as the members of an organisation that act "as one party"; what it is called. */
    record SideFormed(Localized called, List<Party> parties, @Nullable EffectiveDate on) implements Providing {

        /** @throws Malformed if it is not several */
        public SideFormed {
            parties = Party.sorted(parties);
            if (parties.size() < 2) throw new Malformed("parties", "A side is formed by at least two parties.");
        }
    }

    /** Its clauses say how it enters into effect. Vienna Convention, article 24. */
    record EffectRuleSet(EffectRule rule, @Nullable EffectiveDate on) implements Providing {}

    /** Its clauses say how long it lasts, how it is renewed and on what notice it ends. Vienna Convention, articles 54 to 56. */
    record TermSet(Term term, @Nullable EffectiveDate on) implements Providing {}

    /** Its depositary was named. Vienna Convention, article 76. */
    record DepositaryNamed(Party depositary, @Nullable EffectiveDate on) implements Providing {}

    /** Its final clauses were put on record. */
    record ClausesSet(Clauses clauses, @Nullable EffectiveDate on) implements Providing {}

    /** Its parties amended it, with or without another instrument. Vienna Convention, articles 39 to 41. */
    record Amended(@Nullable InstrumentId by, @Nullable Localized what, @Nullable EffectiveDate on)
            implements Changing {}

    /** Its parties agreed that it lasts longer, until a day where one is known. */
    record Extended(@Nullable EffectiveDate until, @Nullable InstrumentId by, @Nullable EffectiveDate on)
            implements Changing {}

    /** Its operation was suspended, between these parties or, where none is named, between all. Vienna Convention, articles 57, 58 and 72. */
    record Suspended(List<Party> parties, @Nullable Localized reason, @Nullable EffectiveDate on) implements Operating {
        public Suspended {
            parties = Party.sorted(parties);
        }
    }

    /** It is in operation again, between these parties or, where none is named, between all. Vienna Convention, article 72(2). */
    record Resumed(List<Party> parties, @Nullable EffectiveDate on) implements Operating {
        public Resumed {
            parties = Party.sorted(parties);
        }
    }

    /** It ended. Vienna Convention, articles 54 and 70. */
    record Terminated(@Nullable Localized reason, @Nullable EffectiveDate on) implements Ending {}

    /** A later instrument of its parties took its place. Vienna Convention, article 59. */
    record Superseded(@Nullable InstrumentId by, @Nullable EffectiveDate on) implements Ending {}

    /** The parties gave it up before it took effect. */
    record Abandoned(Localized reason, @Nullable EffectiveDate on) implements Ending {}

    /** Somebody reports that it is in force or in effect, and since when. */
    record EntryIntoEffectReported(@Nullable EffectiveDate on) implements Operating {}

    /** An authority registered it. Charter of the United Nations, article 102; Vienna Convention, article 80. */
    record Registered(Party authority, @Nullable String number, @Nullable EffectiveDate on) implements Noting {}

    /** It was announced that its term is over in so many days or fewer: from that day on it is no longer in effect. */
    record ExpiryAnnounced(EffectiveDate expires, int days, @Nullable EffectiveDate on) implements Noting {

        /** @throws Malformed if that is not one day, or not ahead */
        public ExpiryAnnounced {
            CertainDay.check("expires", expires);
            Ahead.check(days);
        }
    }
}
