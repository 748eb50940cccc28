package org.rapporteur.query.network;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.meeting.RelationKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.forums.ForumAnswer;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.instruments.InstrumentDocument;
import org.rapporteur.query.instruments.PartyRow;
import org.rapporteur.query.meetings.Attended;
import org.rapporteur.query.meetings.MeetingAnswer;
import org.rapporteur.query.meetings.MeetingInShort;
import org.rapporteur.query.notes.ShownAttributes;

/** Draws documents as nodes and edges. */
record Draw(Drawing drawing) {

    void forum(ForumAnswer forum) {
        var id = forum.id().value();
        var shows = ShownAttributes.of(forum.id()).same("title").at("established", "/on");
        drawing.node(NodeKind.FORUM, forum.title(), null, forum.established(), shows);
        if (forum.predecessor() != null)
            drawing.edge(Edge.of(id, forum.predecessor().value(), EdgeKind.CARRIES_ON, forum.predecessorUntil()));
    }

    /** @param all or only those that are drawn already */
    void participants(ForumAnswer forum, boolean all) {
        var id = forum.id().value();
        var members = forum.members().stream()
                .filter(one -> all || drawing.has(one.party().code()))
                .map(one -> new Edge(drawn(one.party()), id, EdgeKind.MEMBER_OF, one.from(), one.member()));
        var partners = forum.partners().stream()
                .filter(one -> all || drawing.has(one.party().code()))
                .map(one -> new Edge(drawn(one.party()), id, EdgeKind.PARTNER_OF, one.from(), one.held()));
        var agencies = forum.agencies().stream()
                .filter(one -> all || one.parties().anyMatch(party -> drawing.has(party.code())))
                .map(one -> new Edge(
                        drawn(one.agency()), drawn(one.successor()), EdgeKind.SUCCEEDED_BY, one.on(), one.succeeded()));
        Stream.of(members, partners, agencies)
                .flatMap(some -> some)
                .filter(edge -> edge.certainty() != Certainty.NO)
                .forEach(drawing::edge);
    }

    private String drawn(Party party) {
        return drawing.party(party);
    }

    void meeting(MeetingAnswer meeting) {
        var id = meeting.id().value();
        var facts = meeting.facts();
        var on = facts.begins();
        var shows = MeetingInShort.of(meeting.id(), facts.dates() == null, "/on");
        drawing.node(NodeKind.MEETING, facts.title(), meeting.state(), on, shows);
        if (facts.forum() != null) drawing.edge(Edge.of(id, facts.forum().value(), EdgeKind.MEETING_OF, null));
        facts.relations().forEach(one -> drawing.edge(Edge.of(id, one.meeting().value(), kind(one.kind()), null)));
        if (facts.host() != null) drawing.edge(Edge.of(drawing.party(facts.host()), id, EdgeKind.HOSTED, on));
        meeting.attendance().stream()
                .filter(one -> one.presence() != Presence.ABSENT)
                .forEach(one -> drawing.edge(Edge.of(drawing.party(one.party()), id, EdgeKind.ATTENDED, on)));
        meeting.attendance().stream()
                .filter(one -> chaired(one, meeting))
                .forEach(one -> drawing.edge(Edge.of(drawing.party(one.party()), id, EdgeKind.CHAIRED, on)));
    }

    private static boolean chaired(Attended attended, MeetingAnswer meeting) {
        var chair = meeting.facts().chair();
        return chair != null
                && attended.presence() != Presence.ABSENT
                && attended.head() != null
                && attended.head().name().equals(chair.name());
    }

    private static EdgeKind kind(RelationKind relation) {
        return switch (relation) {
            case PART_OF -> EdgeKind.PART_OF;
            case ON_THE_SIDELINES_OF -> EdgeKind.ON_THE_SIDELINES_OF;
            case PREPARED_BY -> EdgeKind.PREPARED_BY;
            case CONTINUES -> EdgeKind.CONTINUES;
        };
    }

    /** Both ends of what joins two instruments are drawn, so it is enough to know it of the one that was changed. */
    void instrument(InstrumentAnswer instrument, InstrumentDocument record) {
        var id = instrument.id().value();
        var on = instrument.acts().stream()
                .flatMap(act -> Stream.ofNullable(act.on()))
                .findFirst()
                .orElse(null);
        var shows = ShownAttributes.of(instrument.id()).same("title", "state");
        drawing.node(NodeKind.INSTRUMENT, instrument.title(), instrument.state(), on, shows);
        instrument.meetings().forEach(one -> drawing.edge(Edge.of(id, one.value(), EdgeKind.HELD_AT, null)));
        instrument.agencies().forEach(one -> drawing.edge(Edge.of(drawing.party(one), id, EdgeKind.ACTS_UNDER, null)));
        instrument.parties().forEach(row -> party(row, id));
        record.amendedBy().forEach(one -> drawing.edge(Edge.of(one.value(), id, EdgeKind.AMENDS, null)));
        record.extendedBy().forEach(one -> drawing.edge(Edge.of(one.value(), id, EdgeKind.EXTENDS, null)));
        record.supersededBy().forEach(one -> drawing.edge(Edge.of(one.value(), id, EdgeKind.SUPERSEDES, null)));
    }

    private void party(PartyRow row, String instrument) {
        var party = drawing.party(row.party());
        row.acts().stream()
                .filter(act -> act.details() instanceof PartyEvent.Signed)
                .forEach(act -> drawing.edge(Edge.of(party, instrument, EdgeKind.SIGNED, act.on())));
        var standing = standing(row.state());
        if (standing != null) drawing.edge(Edge.of(party, instrument, standing, null));
    }

    private static @Nullable EdgeKind standing(PartyStanding standing) {
        return switch (standing) {
            case EXPECTED -> EdgeKind.EXPECTED_TO_SIGN;
            case SIGNATORY -> null;
            case CONTRACTING -> EdgeKind.CONSENTED_TO;
            case PARTY, PARTICIPANT -> EdgeKind.PARTY_TO;
            case FORMER_PARTY, FORMER_PARTICIPANT -> EdgeKind.WAS_PARTY_TO;
        };
    }
}
