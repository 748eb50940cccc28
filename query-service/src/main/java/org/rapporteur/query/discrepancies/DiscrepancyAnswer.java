package org.rapporteur.query.discrepancies;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.SubjectId;
import org.rapporteur.language.Testimony;
import org.rapporteur.query.kit.Evidence;

/** A discrepancy as it is answered: with each testimony, what kind of source gives it. */
record DiscrepancyAnswer(
        DiscrepancyId id,
        DiscrepancyState state,
        @Nullable Localized question,
        @Nullable SubjectId about,
        @Nullable String attribute,
        List<Said> testimonies,
        @Nullable Ruling ruling,
        List<Localized> reopenings,
        Evidence citations) {

    /** A testimony and who gives it. */
    record Said(Localized value, List<Citation> citations, List<Witness> witnesses) {

        static Said of(Testimony testimony, Function<SourceId, Witness> witness) {
            var sources = testimony.citations().stream().map(Citation::source).distinct();
            return new Said(
                    testimony.value(),
                    testimony.citations(),
                    sources.map(witness).toList());
        }
    }

    static DiscrepancyAnswer of(DiscrepancyDocument document, Function<SourceId, Witness> witness) {
        return new DiscrepancyAnswer(
                document.id(),
                document.state(),
                document.question(),
                document.about(),
                document.attribute(),
                document.testimonies().stream()
                        .map(testimony -> Said.of(testimony, witness))
                        .toList(),
                document.ruling(),
                document.reopenings(),
                document.citations());
    }
}
