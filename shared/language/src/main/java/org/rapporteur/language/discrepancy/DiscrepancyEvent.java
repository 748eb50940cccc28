package org.rapporteur.language.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/** All events of a discrepancy, a question on which sources disagree. */
public sealed interface DiscrepancyEvent extends Event, Dated {

    /** What sources say to it. */
    sealed interface Testifying extends DiscrepancyEvent {}

    /** What becomes of the question. */
    sealed interface Settling extends DiscrepancyEvent {}

    /** Sources were found to disagree, about an attribute of a subject or freely. */
    @Revision(2)
    record Raised(
            Localized question,
            @Nullable SubjectId about,
            @Nullable String attribute,
            List<Testimony> testimonies,
            @Nullable EffectiveDate on)
            implements Testifying {
        public Raised {
            testimonies = List.copyOf(testimonies);
        }
    }

    /** One more source testified. */
    @Revision(2)
    record Testified(Testimony testimony, @Nullable EffectiveDate on) implements Testifying {}

    /**
     * Somebody with authority settled the question, with reasons; the act that follows is recorded by itself.
     *
     * @param authority The party in whose name the ruling was made; absent if unknown.
     */
    @Revision(2)
    record Ruled(
            @Nullable Localized value,
            Localized reasoning,
            @Nullable Person by,
            @Nullable Party authority,
            @Nullable FollowingAct follows,
            @Nullable EffectiveDate on)
            implements Settling {}

    /** The question is open again. */
    @Revision(2)
    record Reopened(Localized reason, @Nullable EffectiveDate on) implements Settling {}

    /**
     * The act that follows from a ruling is on record.
     *
     * @param of The subject of the act.
     * @param position The position in the ledger of the act's commit.
     */
    record ConsequenceNoted(SubjectId of, String act, long position) implements Settling {}

    /** The question was withdrawn. */
    record Withdrawn(Localized reason, @Nullable EffectiveDate on) implements Settling {}
}
