package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.MINISTER;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.SHORT_TESTIMONY;
import static org.rapporteur.language.codec.Samples.TESTIMONY;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.text;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.language.record.RecordCorrected.Instead;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;

/** Events of sources and discrepancies, and the one that corrects any of them. */
final class EvidenceSamples {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private EvidenceSamples() {}

    static List<Event> full() {
        return List.of(
                new Registered(
                        TEXT,
                        text("Description"),
                        SourceType.OFFICIAL_COMMUNIQUE,
                        "ANTARA",
                        DAY,
                        "id",
                        "https://example.org/a?b=c",
                        DIGEST,
                        4326L,
                        new Derivation(DerivationKind.TRANSLATION, new SourceId("source:antara-id"))),
                new FileAttached(DIGEST, 4326L, "application/pdf", "https://example.org/copy", DAY),
                new DerivationNoted(new Derivation(DerivationKind.SUMMARY, new SourceId("source:antara-id"))),
                new SourceEvent.Superseded(new SourceId("source:antara-id"), DAY),
                new SourceEvent.Withdrawn(TEXT, DAY),
                new Raised(TEXT, MEETING, "chair", List.of(TESTIMONY, SHORT_TESTIMONY), DAY),
                new Testified(TESTIMONY, DAY),
                new Ruled(TEXT, text("Reasoning"), MINISTER, TH, new FollowingAct(MEETING, "record-as-held"), DAY),
                new Reopened(TEXT, DAY),
                new ConsequenceNoted(MEETING, "record-as-held", 412),
                new DiscrepancyEvent.Withdrawn(TEXT, DAY),
                new RecordCorrected(List.of(new Correction(
                        4326,
                        "discrepancy.reopen",
                        "{\"reason\":{\"en\":\"A\"}}",
                        new Grounds(TESTIMONY.citations(), true, "The wrong day was read."),
                        List.of(new Instead("discrepancy.Reopened", 1, "{\"reason\":{\"en\":\"A\"}}"))))));
    }

    static List<Event> minimal() {
        return List.of(
                new Registered(null, null, SourceType.PRESS, null, null, null, null, null, null, null),
                new FileAttached(DIGEST, null, null, null, null),
                new DerivationNoted(new Derivation(DerivationKind.COPY, new SourceId("source:antara-id"))),
                new SourceEvent.Superseded(new SourceId("source:antara-id"), null),
                new SourceEvent.Withdrawn(null, null),
                new Raised(SHORT, null, null, List.of(), null),
                new Testified(SHORT_TESTIMONY, null),
                new Ruled(null, SHORT, null, null, null, null),
                new Reopened(SHORT, null),
                new ConsequenceNoted(MEETING, "record-as-held", 0),
                new DiscrepancyEvent.Withdrawn(SHORT, null),
                new RecordCorrected(List.of(new Correction(0, null, null, Grounds.NONE, List.of()))));
    }
}
