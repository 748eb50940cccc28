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
 * A discrepancy as it is answered: where it stands, with each testimony, what kind of source gives it, and which value the
 * evidence speaks for.
 *
 * @param state on the day that was asked for; null where it had surely not been raised by then
 * @param certainty whether the state is sure
 * @param settled whether a ruling stands; otherwise the attribute is unsettled
 * @param on when it was raised
 * @param testimonies by their strongest source
 * @param values that were testified, the strongest first
 * @param ruling that stands
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

    /** A testimony and who gives it; on what it rests where that is no source. */
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
