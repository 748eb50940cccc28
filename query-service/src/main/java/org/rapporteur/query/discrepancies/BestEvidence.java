package org.rapporteur.query.discrepancies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Localized;

/**
 * The value that the evidence supports. It settles nothing: only a ruling does.
 *
 * @param prevalence Whether the evidence supports one value.
 * @param value The value that prevails; null if none does.
 * @param kind The strongest kind of evidence there is.
 * @param witnesses The number of independent witnesses for the value, or for each of the values of which none prevails.
 */
public record BestEvidence(
        Prevalence prevalence, @Nullable Localized value, @Nullable EvidenceKind kind, int witnesses) {

    /** Whether the evidence supports one value. */
    public enum Prevalence {
        ONE_VALUE_PREVAILS,
        NO_VALUE_PREVAILS,
        NO_EVIDENCE
    }

    /** @param ranked the values, the strongest first */
    static BestEvidence of(List<WeighedValue> ranked) {
        var first = ranked.stream().filter(value -> value.kind() != null).findFirst();
        if (first.isEmpty()) return new BestEvidence(Prevalence.NO_EVIDENCE, null, null, 0);
        var best = first.get();
        var tied = ranked.stream().filter(value -> WeighedValue.BY_WEIGHT.compare(best, value) == 0);
        return tied.count() > 1
                ? new BestEvidence(Prevalence.NO_VALUE_PREVAILS, null, best.kind(), best.witnesses())
                : new BestEvidence(Prevalence.ONE_VALUE_PREVAILS, best.value(), best.kind(), best.witnesses());
    }
}
