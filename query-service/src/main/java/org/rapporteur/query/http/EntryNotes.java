package org.rapporteur.query.http;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.time.AsOf;
import org.springframework.stereotype.Component;

/** Finds what stands beside the entries of answers that are composed of more than one document. */
@Component
public final class EntryNotes {

    private final Marginalia marginalia;

    EntryNotes(Marginalia marginalia) {
        this.marginalia = marginalia;
    }

    /** These views and those of the notes, of which such an answer is composed at one position. */
    public List<String> and(Collection<String> views) {
        return Stream.concat(views.stream(), marginalia.views().stream())
                .distinct()
                .toList();
    }

    /**
     * Finds the notes on what all these show, together, and hands them to whoever writes the answer.
     *
     * @return what the documents lack of which the notes are composed
     */
    public List<Lacking> beside(Stream<? extends Noted> entries, long position, AsOf asOf) {
        var subjects = entries.map(entry -> entry.shows().subject())
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
        var notes = marginalia.on(subjects, position, asOf);
        EveryAnswer.besideEntries(notes);
        return notes.lacking();
    }
}
