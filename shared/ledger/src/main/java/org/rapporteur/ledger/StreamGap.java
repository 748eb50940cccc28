package org.rapporteur.ledger;

/** Words for a draft whose version follows no commit of its stream. */
public final class StreamGap {

    private StreamGap() {}

    public static IllegalArgumentException at(Draft draft) {
        return new IllegalArgumentException(
                "No commit of " + draft.stream() + " ends before version " + draft.version() + ".");
    }
}
