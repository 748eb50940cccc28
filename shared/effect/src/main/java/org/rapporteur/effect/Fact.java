package org.rapporteur.effect;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;

/** Something on record that decides whether an instrument is in effect, and for whom. */
public sealed interface Fact {

    /** From its deposit, exchange or notification on. */
    record Consent(Party party, Means means, Days on) implements Fact {}

    /**
     * A party's notice that it leaves, or a contracting party's that it takes its consent back.
     *
     * @param effect where the notice says when; where absent the clauses decide
     * @param revoked when it was taken back, absent where it was not
     */
    record Withdrawal(Party party, Days notice, @Nullable Days effect, @Nullable Days revoked) implements Fact {}

    /**
     * @param made with the consent of that day, or with the signature that it confirms (article 23(2))
     * @param notified when the others heard of it
     */
    record Reservation(
            String key, Party party, Days made, Days notified, AcceptanceNeeded acceptance, @Nullable Days withdrawn)
            implements Fact {}

    /** What another one says to a reservation. */
    record Reply(String reservation, Party party, Answer answer, Days on, @Nullable Days withdrawn) implements Fact {}

    /** @param party absent where all apply it provisionally */
    record ProvisionalApplication(@Nullable Party party, Days from, @Nullable Days until) implements Fact {}

    /** @param party absent where it is suspended for all */
    record Suspension(@Nullable Party party, Days on) implements Fact {}

    /** @param party absent where it is resumed for all */
    record Resumption(@Nullable Party party, Days on) implements Fact {}

    /** It was terminated, or gave way to a later one. */
    record Termination(Days on) implements Fact {}

    /**
     * Notice that the term is not to be renewed.
     *
     * @param party whose notice it is, and who alone leaves by it where there are more than two; absent where it ends it for all
     */
    record NonRenewal(@Nullable Party party, Days notice) implements Fact {}

    /** @param until the last day of the term as it was extended */
    record Extension(Days until) implements Fact {}

    /** @param until the first day on which it is no longer a member */
    record Membership(ForumId forum, Party party, Days from, @Nullable Days until) implements Fact {}
}
