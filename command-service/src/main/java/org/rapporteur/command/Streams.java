package org.rapporteur.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.command.commitment.CommitmentAct;
import org.rapporteur.command.commitment.CommitmentAggregate;
import org.rapporteur.command.declaration.DeclarationAct;
import org.rapporteur.command.declaration.DeclarationAggregate;
import org.rapporteur.command.discrepancy.DiscrepancyAct;
import org.rapporteur.command.discrepancy.DiscrepancyAggregate;
import org.rapporteur.command.forum.ForumAct;
import org.rapporteur.command.forum.ForumAggregate;
import org.rapporteur.command.instrument.InstrumentAct;
import org.rapporteur.command.instrument.InstrumentAggregate;
import org.rapporteur.command.meeting.MeetingAct;
import org.rapporteur.command.meeting.MeetingAggregate;
import org.rapporteur.command.minutes.MinutesAct;
import org.rapporteur.command.minutes.MinutesAggregate;
import org.rapporteur.command.recording.StreamOfActs;
import org.rapporteur.command.source.SourceAct;
import org.rapporteur.command.source.SourceAggregate;
import org.rapporteur.language.identity.Kind;

/** The streams of the record. An act of an existing stream needs no line here. */
final class Streams {

    static final List<StreamOfActs> ALL = List.of(
            new StreamOfActs(Kind.FORUM, ForumAct.class, ForumAggregate.class),
            new StreamOfActs(Kind.MEETING, MeetingAct.class, MeetingAggregate.class),
            new StreamOfActs(Kind.MINUTES, MinutesAct.class, MinutesAggregate.class),
            new StreamOfActs(Kind.DECLARATION, DeclarationAct.class, DeclarationAggregate.class),
            new StreamOfActs(Kind.INSTRUMENT, InstrumentAct.class, InstrumentAggregate.class),
            new StreamOfActs(Kind.COMMITMENT, CommitmentAct.class, CommitmentAggregate.class),
            new StreamOfActs(Kind.SOURCE, SourceAct.class, SourceAggregate.class),
            new StreamOfActs(Kind.DISCREPANCY, DiscrepancyAct.class, DiscrepancyAggregate.class));

    private Streams() {}

    /** For each kind, the sealed interface of its acts. */
    static Map<Kind, Class<?>> acts() {
        return ALL.stream().collect(Collectors.toMap(StreamOfActs::kind, StreamOfActs::acts));
    }
}
