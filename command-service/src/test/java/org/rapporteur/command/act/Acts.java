package org.rapporteur.command.act;

import java.util.Map;
import org.rapporteur.command.commitment.CommitmentAct;
import org.rapporteur.command.declaration.DeclarationAct;
import org.rapporteur.command.discrepancy.DiscrepancyAct;
import org.rapporteur.command.forum.ForumAct;
import org.rapporteur.command.instrument.InstrumentAct;
import org.rapporteur.command.meeting.MeetingAct;
import org.rapporteur.command.minutes.MinutesAct;
import org.rapporteur.command.source.SourceAct;
import org.rapporteur.language.identity.Kind;

/** The acts of all streams, for the tests of what serves them all. */
final class Acts {
    static final Map<Kind, Class<? extends StreamAct>> SEALED = Map.of(
            Kind.FORUM, ForumAct.class,
            Kind.MEETING, MeetingAct.class,
            Kind.MINUTES, MinutesAct.class,
            Kind.DECLARATION, DeclarationAct.class,
            Kind.INSTRUMENT, InstrumentAct.class,
            Kind.COMMITMENT, CommitmentAct.class,
            Kind.SOURCE, SourceAct.class,
            Kind.DISCREPANCY, DiscrepancyAct.class);

    static final ActCatalogue CATALOGUE = new ActCatalogue(SEALED);

    private Acts() {}

    static ActType type(Kind kind, String name) {
        return CATALOGUE.find(kind, name).orElseThrow();
    }
}
