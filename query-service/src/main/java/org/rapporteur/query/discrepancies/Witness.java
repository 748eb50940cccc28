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
 * @param type The kind of source; null if it is not registered.
 * @param state The state of the source on the day asked for; null if it is not registered.
 * @param derivations The sources from which it was made.
 * @param counts Whether it counts as a witness; it does not beside a source that it goes back to, or once it was
 *     withdrawn.
 * @param sameAs The sources that are one witness with it, because they go back to the same source.
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
