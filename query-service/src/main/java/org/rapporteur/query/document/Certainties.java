package org.rapporteur.query.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.date.Certainty;

/** How answers to questions about a day go together. */
public final class Certainties {

    private Certainties() {}

    /** Whether one of these had happened by a day. */
    public static Certainty happened(Stream<? extends DatedEntry> entries, LocalDate asOf) {
        return any(entries.map(entry -> entry.happenedBy(asOf)).toList());
    }

    /** Yes where one is, no where all are. */
    public static Certainty any(Collection<Certainty> answers) {
        if (answers.contains(Certainty.YES)) return Certainty.YES;
        return answers.contains(Certainty.POSSIBLY) ? Certainty.POSSIBLY : Certainty.NO;
    }

    public static Certainty not(Certainty answer) {
        return switch (answer) {
            case YES -> Certainty.NO;
            case NO -> Certainty.YES;
            case POSSIBLY -> Certainty.POSSIBLY;
        };
    }

    /** Yes where both are, no where one is. */
    public static Certainty both(Certainty one, Certainty other) {
        return not(any(List.of(not(one), not(other))));
    }
}
