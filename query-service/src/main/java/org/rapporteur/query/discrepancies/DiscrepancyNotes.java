package org.rapporteur.query.discrepancies;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.notes.Notes;
import org.rapporteur.query.notes.SubjectNote;
import org.rapporteur.query.reading.NoteFinder;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.stereotype.Component;

/** Puts discrepancies beside what they are about, in the documents of all views but their own. */
@Component
final class DiscrepancyNotes implements NoteFinder {

    private final DiscrepanciesView view;
    private final SourcesView sources;
    private final Discrepancies discrepancies;
    private final SubjectsInQuestion questions;

    DiscrepancyNotes(DiscrepanciesView view, SourcesView sources, Discrepancies discrepancies) {
        this.view = view;
        this.sources = sources;
        this.discrepancies = discrepancies;
        this.questions = new SubjectsInQuestion(view);
    }

    @Override
    public List<View<?, ?>> views() {
        return List.of(view, sources);
    }

    @Override
    public boolean concerns(String documents) {
        return !documents.equals(view.name());
    }

    @Override
    public Notes on(Collection<String> subjects, Snapshot snapshot) {
        var found = questions.about(subjects, snapshot);
        if (found.isEmpty()) return new Notes(Map.of());
        var wanted = new HashSet<>(subjects);
        var documents = snapshot.documents(view, found).stream()
                .filter(document -> document.about() != null
                        && wanted.contains(document.about().value()))
                .toList();
        return new Notes(discrepancies.at(documents, snapshot).stream()
                .filter(DiscrepancyAnswer::stands)
                .sorted(comparing(DiscrepancyAnswer::attribute, nullsFirst(naturalOrder()))
                        .thenComparing(DiscrepancyAnswer::id))
                .collect(groupingBy(DiscrepancyNotes::subject, mapping(DiscrepancyNotes::note, toList()))));
    }

    private static String subject(DiscrepancyAnswer one) {
        return Objects.requireNonNull(one.about()).value();
    }

    private static SubjectNote note(DiscrepancyAnswer one) {
        return DiscrepancyNote.of(one, null);
    }
}
