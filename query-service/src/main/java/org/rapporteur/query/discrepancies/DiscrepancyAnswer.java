package org.rapporteur.query.discrepancies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.discrepancy.TestimonyBasis;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Evidence;

/**
 * A discrepancy: its state, each testimony with the kind of its sources, and the value that the evidence supports.
 *
 * @param state The state on the day asked for; null if it had surely not been raised by then.
 * @param certainty Whether the state is certain.
 * @param settled Whether a ruling stands; otherwise the question is unsettled.
 * @param on The day on which it was raised; null if unknown.
 * @param testimonies The testimonies, by their strongest source.
 * @param values The values that were testified, the strongest first.
 * @param bestEvidence The value that the evidence supports.
 * @param ruling The ruling that stands; null if none does.
 * @param rulings All rulings on record.
 * @param reopenings When and why the question was reopened.
 * @param withdrawal When and why the question was withdrawn; null if it was not.
 * @param consequences The acts on record that followed from rulings.
 */
public record DiscrepancyAnswer(
        DiscrepancyId id,
        @Nullable DiscrepancyState state,
        Certainty certainty,
        boolean settled,
        @Nullable Localized question,
        @Nullable SubjectId about,
        @Nullable String attribute,
        @Nullable EffectiveDate on,
        List<Said> testimonies,
        List<WeighedValue> values,
        BestEvidence bestEvidence,
        @Nullable Ruling ruling,
        List<Ruling> rulings,
        List<Reopening> reopenings,
        @Nullable DiscrepancyWithdrawal withdrawal,
        List<Consequence> consequences,
        Evidence citations) {

    /**
     * A testimony and who gives it.
     *
     * @param value The statement, in words.
     * @param basis The basis of the testimony if it is not a source; null otherwise.
     * @param witnesses The sources that testify.
     */
    public record Said(
            Localized value, @Nullable TestimonyBasis basis, List<Citation> citations, List<Witness> witnesses) {

        static Said of(Testimony testimony, Witnesses witnesses) {
            var sources = Weighing.sources(testimony).distinct();
            return new Said(
                    testimony.value(),
                    testimony.basis(),
                    testimony.citations(),
                    sources.map(witnesses::of).toList());
        }
    }

    static DiscrepancyAnswer of(DiscrepancyDocument document, Verdict verdict, Weighing weighing) {
        var values = weighing.values();
        return new DiscrepancyAnswer(
                document.id(),
                verdict.state(),
                verdict.certainty(),
                verdict.settled(),
                document.question(),
                document.about(),
                document.attribute(),
                document.on(),
                weighing.ranked().stream()
                        .map(one -> Said.of(one, weighing.witnesses()))
                        .toList(),
                values,
                BestEvidence.of(values),
                verdict.ruling(),
                document.rulings(),
                document.reopenings(),
                document.withdrawal(),
                document.consequences(),
                document.citations());
    }

    /** Whether it is raised and not taken back, so that it stands beside what it is about. */
    public boolean stands() {
        return state != null && state != DiscrepancyState.WITHDRAWN;
    }

    /** Every source that testifies or on which a ruling rests, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.concat(
                testimonies.stream().map(Said::citations), rulings.stream().map(Ruling::citations));
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
