package org.rapporteur.query.discrepancies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.query.sources.Derived;
import org.rapporteur.query.sources.SourceState;

/**
 * A source that testifies.
 *
 * @param state on the day that was asked for, or null where it is not registered
 * @param derivations what it was made from
 * @param counts whether it counts as a witness: it does not beside one that it goes back to, or once it was withdrawn
 * @param sameAs the witnesses that are one with it, since they go back to the same source
 */
public record Witness(
        SourceId source,
        @Nullable SourceType type,
        @Nullable SourceState state,
        List<Derived> derivations,
        boolean counts,
        List<SourceId> sameAs) {

    EvidenceKind kind() {
        return EvidenceKind.of(type);
    }
}
