package org.rapporteur.query.sources;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.DerivationKind;

/**
 * A source from which another was made, and how.
 *
 * @param kind How it was made: translation, copy, excerpt or summary.
 * @param source The source from which it was made.
 */
public record Derived(DerivationKind kind, SourceId source, List<Citation> citations) {

    static final Comparator<Derived> ORDER =
            Comparator.comparing(Derived::source).thenComparing(Derived::kind);

    static Derived of(Derivation derivation, List<Citation> citations) {
        return new Derived(derivation.kind(), derivation.source(), citations);
    }
}
