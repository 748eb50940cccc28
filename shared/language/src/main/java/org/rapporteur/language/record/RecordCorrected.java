package org.rapporteur.language.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;

/**
 * The record of a subject was wrong, and what stands in its place from now on. It belongs to no stream in particular:
 * any may hold it, and what follows from the stream follows from it with these commits replaced.
 */
public record RecordCorrected(List<Correction> corrections) implements Event {

    public RecordCorrected {
        corrections = List.copyOf(corrections);
    }

    /**
     * What stands in the place of one commit.
     *
     * @param commit position of the commit
     * @param act full name of the act that stands instead; absent where the commit is struck out
     * @param body of that act, canonical JSON
     * @param grounds on which what stands instead rests
     * @param events that follow from what stands instead; none where the commit is struck out
     */
    public record Correction(
            long commit, @Nullable String act, @Nullable String body, Grounds grounds, List<Instead> events) {
        public Correction {
            events = List.copyOf(events);
        }
    }

    /** An event as it is stored in a ledger: its type, the type's revision and its data as canonical JSON. */
    public record Instead(String type, int revision, String data) {}
}
