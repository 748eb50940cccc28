package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.stereotype.Component;

/** Composes what is answered of discrepancies with the sources that testify, all at one position. */
@Component
public class Discrepancies {

    /** The views of which these answers are composed. */
    public static final List<String> VIEWS = List.of("discrepancies", "sources");

    private final Register<SourceDocument> sources;

    Discrepancies(Registers registers, SourcesView evidence) {
        sources = registers.of(evidence);
    }

    /** In the same order; the sources of all are read together. */
    public List<DiscrepancyAnswer> at(Collection<DiscrepancyDocument> documents, long position, LocalDate asOf) {
        var cited = documents.stream()
                .flatMap(DiscrepancyDocument::testimonies)
                .flatMap(Weighing::sources)
                .collect(Collectors.toCollection(TreeSet::new));
        var origins = Origins.of(cited, ids -> sources.at(ids, position).stream()
                .map(DocumentVersion::document)
                .toList());
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
