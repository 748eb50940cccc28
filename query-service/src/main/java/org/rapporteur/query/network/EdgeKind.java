package org.rapporteur.query.network;

import java.util.List;
import org.rapporteur.query.notes.ShownAttributes;

/** The relation of two nodes of the network. */
enum EdgeKind {
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
    SUPERSEDES;

    /** What a line of the table of parties says of a signature, but for its day. */
    private static final List<String> SIGNATURE =
            List.of("kind", "by", "through", "witnesses", "meeting", "place", "statements", "state");

    /** What an edge of this kind from one node to another shows of a subject, which is one of the two. */
    ShownAttributes shown(String from, String to) {
        return switch (this) {
            case ATTENDED -> ShownAttributes.part(to).at("attendance/" + from, "");
            case HOSTED -> ShownAttributes.part(to).at("host", "");
            case CHAIRED -> ShownAttributes.part(to).at("chair", "");
            case SIGNED ->
                SIGNATURE.stream()
                        .map(attribute -> "parties/" + from + "/" + attribute)
                        .reduce(
                                ShownAttributes.part(to).at("parties/" + from + "/on", "/on"),
                                (shown, attribute) -> shown.at(attribute, ""),
                                (one, other) -> other);
            case EXPECTED_TO_SIGN, CONSENTED_TO, PARTY_TO, WAS_PARTY_TO ->
                ShownAttributes.part(to)
                        .at("parties/" + from + "/state", "")
                        .at("parties/" + from + "/effect", "")
                        .at("parties/" + from + "/acts", "");
            case ACTS_UNDER -> ShownAttributes.part(to).at("agencies/" + from, "");
            case MEMBER_OF ->
                ShownAttributes.part(to).at("members/" + from + "/from", "/on").at("members/" + from, "");
            case PARTNER_OF ->
                ShownAttributes.part(to).at("partners/" + from + "/from", "/on").at("partners/" + from, "");
            case AGENCY_OF, SUCCEEDED_BY -> ShownAttributes.NOTHING;
            case MEETING_OF -> ShownAttributes.part(from).at("forum", "");
            case CARRIES_ON -> ShownAttributes.part(from).at("predecessor", "").at("predecessorUntil", "/on");
            case PART_OF, ON_THE_SIDELINES_OF, PREPARED_BY, CONTINUES ->
                ShownAttributes.part(from).at("relations/" + to, "");
            case HELD_AT -> ShownAttributes.part(from).at("meetings/" + to, "");
            case AMENDS -> ShownAttributes.part(to).at("lineage/amendedBy/" + from, "");
            case EXTENDS -> ShownAttributes.part(to).at("lineage/extendedBy/" + from, "");
            case SUPERSEDES -> ShownAttributes.part(to).at("lineage/supersededBy/" + from, "");
        };
    }
}
