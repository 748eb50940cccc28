package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.stereotype.Component;

/** Composes what is answered of discrepancies with the sources that testify, all at one position. */
@Component
public record Discrepancies(SourcesView sources) {

    /** In the same order; the sources of all are read together. */
    public List<DiscrepancyAnswer> at(Collection<DiscrepancyDocument> documents, Snapshot snapshot) {
        var cited = documents.stream()
                .flatMap(DiscrepancyDocument::testimonies)
                .flatMap(Weighing::sources)
                .collect(Collectors.toCollection(TreeSet::new));
        var origins = Origins.of(cited, ids -> snapshot.documents(sources, ids));
        var asOf = snapshot.asOf().day();
        return documents.stream()
                .map(document -> answer(document, origins, asOf))
                .toList();
    }

    private static DiscrepancyAnswer answer(DiscrepancyDocument document, Origins origins, LocalDate asOf) {
        var testimonies = document.testimonies().toList();
        var testifying = testimonies.stream()
                .filter(testimony -> testimony.basis() == null)
                .flatMap(Weighing::sources)
                .collect(Collectors.toCollection(TreeSet::new));
        var witnesses = new Witnesses(testifying, origins, asOf);
        return DiscrepancyAnswer.of(document, Verdict.of(document, asOf), new Weighing(testimonies, witnesses));
    }
}
