package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.MINISTER;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.commitment.Strength;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.text.ParagraphNumber;

/** Events of commitments. */
final class CommitmentSamples {

    private static final CommitmentId OTHER = new CommitmentId("commitment:work-plan-2026");

    private CommitmentSamples() {}

    static List<Event> full() {
        return List.of(
                new Made(
                        TEXT,
                        List.of(TH, KH),
                        List.of(KH),
                        Strength.INTENDS,
                        MINISTER,
                        MEETING,
                        new DeclarationId("declaration:bangkok-2025"),
                        new ParagraphNumber("4"),
                        new InstrumentId("instrument:mou-kh-th"),
                        TEXT,
                        DAY,
                        YEAR,
                        new Recurrence("P1Y")),
                new ProgressReported(TEXT, MEETING, DAY),
                new DueDateExtended(YEAR, MEETING, DAY),
                new DueAnnounced(DAY, 90, YEAR),
                new Fulfilled(TEXT, DAY),
                new Withdrawn(TEXT, DAY),
                new Superseded(OTHER, DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new Made(SHORT, List.of(), List.of(), null, null, null, null, null, null, null, null, null, null),
                new ProgressReported(SHORT, null, null),
                new DueDateExtended(YEAR, null, null),
                new DueAnnounced(DAY, 7, null),
                new Fulfilled(null, null),
                new Withdrawn(null, null),
                new Superseded(OTHER, null));
    }
}
