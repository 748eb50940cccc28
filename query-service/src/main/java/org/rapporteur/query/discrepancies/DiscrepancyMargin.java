package org.rapporteur.query.discrepancies;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.query.http.MarginNote;
import org.rapporteur.query.http.Marginalia;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.time.AsOf;
import org.springframework.stereotype.Component;

/** Puts discrepancies beside what they are about, in the documents of all views but their own. */
@Component
final class DiscrepancyMargin implements Marginalia {

    private final Questions questions;
    private final Register<DiscrepancyDocument> register;
    private final Discrepancies discrepancies;

    DiscrepancyMargin(Questions questions, Registers registers, DiscrepanciesView view, Discrepancies discrepancies) {
        this.questions = questions;
        this.register = registers.of(view);
        this.discrepancies = discrepancies;
    }

    @Override
    public Collection<String> views() {
        return Discrepancies.VIEWS;
    }

    @Override
    public boolean concerns(String view) {
        return !view.equals(Kind.DISCREPANCY.plural());
    }

    @Override
    public Notes on(Collection<String> subjects, long position, AsOf asOf) {
        var found = questions.about(subjects, position);
        if (found.isEmpty()) return Notes.NONE;
        var wanted = new HashSet<>(subjects);
        var versions = register.at(found, position).stream()
                .filter(version -> isAbout(version.document(), wanted))
                .toList();
        var documents = versions.stream().map(DocumentVersion::document).toList();
        var bySubject = discrepancies.at(documents, position, asOf.day()).stream()
                .filter(DiscrepancyAnswer::stands)
                .sorted(comparing(DiscrepancyAnswer::attribute, nullsFirst(naturalOrder()))
                        .thenComparing(DiscrepancyAnswer::id))
                .collect(Collectors.groupingBy(
                        DiscrepancyMargin::subject, Collectors.mapping(DiscrepancyMargin::note, Collectors.toList())));
        var lacking = versions.stream()
                .flatMap(version -> Lacking.of(version, position))
                .toList();
        return new Notes(bySubject, lacking);
    }

    private static boolean isAbout(DiscrepancyDocument document, Collection<String> subjects) {
        var about = document.about();
        return about != null && subjects.contains(about.value());
    }

    private static String subject(DiscrepancyAnswer one) {
        return Objects.requireNonNull(one.about()).value();
    }

    private static MarginNote note(DiscrepancyAnswer one) {
        return DiscrepancyNote.of(one, null);
    }
}
