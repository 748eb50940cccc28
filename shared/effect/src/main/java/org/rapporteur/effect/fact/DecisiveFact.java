package org.rapporteur.effect.fact;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;

/** Something on record that decides whether an instrument is in effect, and for whom. */
public sealed interface DecisiveFact {

    /** From its deposit, exchange or notification on. */
    record Consent(Party party, ConsentMeans means, PossibleDays on) implements DecisiveFact {}

    /**
     * A party's notice that it leaves, or a contracting party's that it takes its consent back.
     *
     * @param effect where the notice says when; where absent the clauses decide
     * @param revoked when it was taken back, absent where it was not
     */
    record Withdrawal(Party party, PossibleDays notice, @Nullable PossibleDays effect, @Nullable PossibleDays revoked)
            implements DecisiveFact {}

    /**
     * @param made with the consent of that day, or with the signature that it confirms (article 23(2))
     * @param notified when the others heard of it
     */
    record Reservation(
            String key,
            Party party,
            PossibleDays made,
            PossibleDays notified,
            AcceptanceNeeded acceptance,
            @Nullable PossibleDays withdrawn)
            implements DecisiveFact {}

    /** What another one says to a reservation. */
    record Reply(String reservation, Party party, ReplyKind answer, PossibleDays on, @Nullable PossibleDays withdrawn)
            implements DecisiveFact {}

    /** @param party absent where all apply it provisionally */
    record ProvisionalApplication(@Nullable Party party, PossibleDays from, @Nullable PossibleDays until)
            implements DecisiveFact {}

    /** @param party absent where it is suspended for all */
    record Suspension(@Nullable Party party, PossibleDays on) implements DecisiveFact {}

    /** @param party absent where it is resumed for all */
    record Resumption(@Nullable Party party, PossibleDays on) implements DecisiveFact {}

    /** It was terminated, or gave way to a later one. */
    record Termination(PossibleDays on) implements DecisiveFact {}

    /**
     * Notice that the term is not to be renewed.
     *
     * @param party whose notice it is, and who alone leaves by it where there are more than two; absent where it ends it for all
     */
    record NonRenewal(@Nullable Party party, PossibleDays notice) implements DecisiveFact {}

    /** @param until the last day of the term as it was extended */
    record Extension(PossibleDays until) implements DecisiveFact {}

    /** @param until the first day on which it is no longer a member */
    record Membership(ForumId forum, Party party, PossibleDays from, @Nullable PossibleDays until)
            implements DecisiveFact {}
}
