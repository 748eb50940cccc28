package org.rapporteur.command;

import java.util.Map;
import org.rapporteur.command.act.StreamAct;
import org.rapporteur.command.commitment.CommitmentAct;
import org.rapporteur.command.declaration.DeclarationAct;
import org.rapporteur.command.discrepancy.DiscrepancyAct;
import org.rapporteur.command.forum.ForumAct;
import org.rapporteur.command.instrument.InstrumentAct;
import org.rapporteur.command.meeting.MeetingAct;
import org.rapporteur.command.minutes.MinutesAct;
import org.rapporteur.command.source.SourceAct;
import org.rapporteur.language.identity.Kind;

/** The streams of the record: for each kind of subject, the sealed interface of its acts. A new act needs no line here. */
final class Streams {

    static final Map<Kind, Class<? extends StreamAct>> ACTS = Map.of(
            Kind.FORUM, ForumAct.class,
            Kind.MEETING, MeetingAct.class,
            Kind.MINUTES, MinutesAct.class,
            Kind.DECLARATION, DeclarationAct.class,
            Kind.INSTRUMENT, InstrumentAct.class,
            Kind.COMMITMENT, CommitmentAct.class,
            Kind.SOURCE, SourceAct.class,
            Kind.DISCREPANCY, DiscrepancyAct.class);

    private Streams() {}
}
