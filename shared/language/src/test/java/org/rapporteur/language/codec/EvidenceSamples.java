package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.SHORT_TESTIMONY;
import static org.rapporteur.language.codec.Samples.TESTIMONY;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.text;

import java.util.List;
import org.rapporteur.language.Derivation;
import org.rapporteur.language.DerivationKind;
import org.rapporteur.language.DiscrepancyEvent.Raised;
import org.rapporteur.language.DiscrepancyEvent.Reopened;
import org.rapporteur.language.DiscrepancyEvent.Ruled;
import org.rapporteur.language.DiscrepancyEvent.Testified;
import org.rapporteur.language.Event;
import org.rapporteur.language.SourceEvent.Registered;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.SourceType;

/** Events of sources and discrepancies. */
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
                new Raised(TEXT, MEETING, "chair", List.of(TESTIMONY, SHORT_TESTIMONY)),
                new Testified(TESTIMONY),
                new Ruled(TEXT, text("Reasoning"), "meeting.record-as-held"),
                new Reopened(TEXT));
    }

    static List<Event> minimal() {
        return List.of(
                new Registered(null, null, SourceType.PRESS, null, null, null, null, null, null, null),
                new Raised(SHORT, null, null, List.of()),
                new Testified(SHORT_TESTIMONY),
                new Ruled(null, SHORT, null),
                new Reopened(SHORT));
    }
}
