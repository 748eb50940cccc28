package org.rapporteur.query.discrepancies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.notes.SubjectNote;

/**
 * A discrepancy in short, to stand beside what it is about.
 *
 * @param attribute as whoever raised it named it; null where the question is about the subject as such
 * @param pointer where in the answer the attribute is, as a JSON Pointer (RFC 6901); null where it is not in it
 * @param settled whether a ruling stands; otherwise the attribute is unsettled
 * @param values that were testified, the strongest first
 */
public record DiscrepancyNote(
        DiscrepancyId id,
        @Nullable SubjectId about,
        @Nullable String attribute,
        @Nullable String pointer,
        @Nullable Localized question,
        @Nullable DiscrepancyState state,
        Certainty certainty,
        boolean settled,
        List<WeighedValue> values,
        BestEvidence bestEvidence,
        @Nullable Ruling ruling)
        implements SubjectNote {

    public static DiscrepancyNote of(DiscrepancyAnswer one, @Nullable String pointer) {
        return new DiscrepancyNote(
                one.id(),
                one.about(),
                one.attribute(),
                pointer,
                one.question(),
                one.state(),
                one.certainty(),
                one.settled(),
                one.values(),
                one.bestEvidence(),
                one.ruling());
    }

    @Override
    public DiscrepancyNote at(@Nullable String place) {
        return new DiscrepancyNote(
                id, about, attribute, place, question, state, certainty, settled, values, bestEvidence, ruling);
    }
}
