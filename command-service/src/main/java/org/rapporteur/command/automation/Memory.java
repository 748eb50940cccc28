package org.rapporteur.command.automation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.ledger.Notebook;
import org.rapporteur.ledger.Notebook.Note;

/**
 * What the automations of a node remember: how far they have come, and what helps to find out what to do. All of it is in
 * memory and, for the next start, in a notebook that the nodes share; where it is lost they begin anew, and record nothing
 * twice.
 */
final class Memory {

    /** Another one than before where automations have come to remember more of what was on record already. */
    private static final String POSITION = "position 2";

    /** The position is written so often, for what is done again changes nothing. */
    private static final long PACE = Duration.ofSeconds(1).toNanos();

    private final Notebook notebook;
    private final Map<String, Note> notes;
    private long position;
    private long written;
    private long at = System.nanoTime();

    /** @throws org.rapporteur.ledger.LedgerUnavailable if the database is away */
    Memory(Notebook notebook) {
        this.notebook = notebook;
        notes = new ConcurrentHashMap<>(notebook.all());
        var note = notes.get(POSITION);
        position = note == null ? 0 : note.number();
        written = position;
    }

    /** The first position from which on nothing was looked at. */
    long position() {
        return position;
    }

    void reached(long next) {
        position = next;
    }

    /** Writes the position, if it is time. */
    void settle() {
        if (System.nanoTime() - at > PACE) write();
    }

    void write() {
        if (position == written) return;
        notebook.keep(POSITION, new Note(position, ""));
        written = position;
        at = System.nanoTime();
    }

    boolean holds(String name) {
        return notes.containsKey(name);
    }

    /** What is kept under a name that begins so, by the rest of the name. */
    Stream<Map.Entry<String, Note>> under(String prefix) {
        return notes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> Map.entry(entry.getKey().substring(prefix.length()), entry.getValue()));
    }

    /** What says the same as before need not be kept again. */
    void keep(String name, Note note) {
        var before = notes.get(name);
        if (before != null && before.text().equals(note.text())) return;
        notebook.keep(name, note);
        notes.put(name, note);
    }
}
