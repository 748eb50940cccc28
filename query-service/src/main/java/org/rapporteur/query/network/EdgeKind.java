package org.rapporteur.query.network;

/** How one node of the network hangs together with another. */
public enum EdgeKind {
    /** From a party to a meeting at which it was present. */
    ATTENDED,
    /** From a party to a meeting. */
    HOSTED,
    /** From a party to a meeting that was chaired by the head of its delegation. */
    CHAIRED,
    /** From a party to an instrument. */
    SIGNED,
    /** From a party to an instrument that it is expected to sign. */
    EXPECTED_TO_SIGN,
    /** From a party to an instrument to which it has consented and is not bound by yet. */
    CONSENTED_TO,
    /** From a party to an instrument that binds it, or in which it takes part where nothing binds. */
    PARTY_TO,
    /** From a party to an instrument that bound it once. */
    WAS_PARTY_TO,
    /** From an agency to an instrument of the state for which it acts. */
    ACTS_UNDER,
    /** From a party to a forum. */
    MEMBER_OF,
    /** From a party to a forum in which it takes part without being a member. */
    PARTNER_OF,
    /** From an agency to the state for which it acts. */
    AGENCY_OF,
    /** From an agency to the one that took its place. */
    SUCCEEDED_BY,
    /** From a meeting to its forum. */
    MEETING_OF,
    /** From a forum to the one whose work it carries on. */
    CARRIES_ON,
    /** From a meeting to the one of which it is a part. */
    PART_OF,
    /** From a meeting to the one beside which it is held. */
    ON_THE_SIDELINES_OF,
    /** From a meeting to the one that prepared it. */
    PREPARED_BY,
    /** From a meeting to the one that it continues. */
    CONTINUES,
    /** From an instrument to a meeting at which something was done about it. */
    HELD_AT,
    /** From an instrument to the one that it amends. */
    AMENDS,
    /** From an instrument to the one that it extends. */
    EXTENDS,
    /** From an instrument to the one whose place it took. */
    SUPERSEDES
}
