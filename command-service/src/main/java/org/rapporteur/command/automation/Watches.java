package org.rapporteur.command.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.ledger.Notebook.Note;

/** The subjects of which notice is to be given on some day: a small index, so that no day asks for all that is on record. */
final class Watches {

    private static final String PREFIX = "watch ";

    private final Memory memory;

    Watches(Memory memory) {
        this.memory = memory;
    }

    List<SubjectId> due(LocalDate today) {
        return those(watch -> watch.isDue(today));
    }

    /** Those that are to be looked after when something happens to another. */
    List<SubjectId> with(SubjectId other) {
        return those(watch -> watch.with().contains(other));
    }

    boolean knows(SubjectId subject) {
        return memory.holds(PREFIX + subject.value());
    }

    /** @param known the next position of the record when that was found out */
    void keep(SubjectId subject, Watch watch, long known) {
        memory.keep(PREFIX + subject.value(), new Note(known, CanonicalJson.write(watch)));
    }

    private List<SubjectId> those(Predicate<Watch> such) {
        return memory.under(PREFIX)
                .filter(entry -> such.test(read(entry.getValue())))
                .map(entry -> SubjectId.parse(entry.getKey()))
                .toList();
    }

    private static Watch read(Note note) {
        return CanonicalJson.mapper().readValue(note.text(), Watch.class);
    }
}
