package org.rapporteur.query.discrepancies;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.discrepancy.TestimonyBasis;
import org.rapporteur.language.source.SourceType;

/** The kind of evidence for a value, the strongest first. */
public enum EvidenceKind {
    ORIGINAL,
    CERTIFIED_COPY,
    OFFICIAL_COMMUNIQUE,
    /** The recorder was there: less than what the parties themselves published, more than what others report. */
    WITNESSED,
    /** It follows from acts on record, which rest on sources of their own. */
    COMPUTED,
    PRESS,
    HEARSAY,
    /** A source of which nothing is on record but that it is cited. */
    UNKNOWN;

    static EvidenceKind of(@Nullable SourceType type) {
        return switch (type) {
            case null -> UNKNOWN;
            case ORIGINAL -> ORIGINAL;
            case CERTIFIED_COPY -> CERTIFIED_COPY;
            case OFFICIAL_COMMUNIQUE -> OFFICIAL_COMMUNIQUE;
            case PRESS -> PRESS;
            case HEARSAY -> HEARSAY;
        };
    }

    static EvidenceKind of(TestimonyBasis basis) {
        return switch (basis) {
            case WITNESSED -> WITNESSED;
            case COMPUTED -> COMPUTED;
        };
    }
}
