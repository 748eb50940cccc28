package org.rapporteur.query.discrepancies;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Derivation;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.SourceType;
import org.rapporteur.query.sources.SourceDocument;

/** What kind of source testifies, and whether it was made from another and so is no second witness. */
record Witness(SourceId source, @Nullable SourceType type, @Nullable Derivation derivation) {

    static Witness of(SourceDocument source) {
        return new Witness(source.id(), source.type(), source.derivation());
    }
}
