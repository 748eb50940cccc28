package org.rapporteur.query.discrepancies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.notes.SubjectNote;

/**
 * A discrepancy in short, beside what it is about.
 *
 * @param about The subject that the question is about; null if it is about none on record.
 * @param attribute The attribute as it was named when the question was raised; null if the question is about the
 *     subject as such.
 * @param pointer The place of the attribute in the answer, as a JSON Pointer (RFC 6901); null if it is not shown.
 * @param settled Whether a ruling stands; otherwise the question is unsettled.
 * @param values The values that were testified, the strongest first.
 * @param bestEvidence The value that the evidence supports.
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
