package org.rapporteur.effect.fact;

/** What a party says to another one's reservation. Vienna Convention on the Law of Treaties, article 20. */
public enum ReplyKind {
    ACCEPTANCE,
    OBJECTION,
    /** An objection that definitely opposes the entry into force between the two. */
    OPPOSING_OBJECTION
}
