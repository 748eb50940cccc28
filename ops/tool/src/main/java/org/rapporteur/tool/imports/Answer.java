package org.rapporteur.tool.imports;

/** What became of one line. */
sealed interface Answer {

    /** Recorded just now; the record came up to that position with it. */
    record Recorded(long position) implements Answer {}

    /** On record already, from an earlier time that the same line was sent. */
    record Known(long position) implements Answer {}

    /** Not recorded, and why, in one sentence or more. */
    record Refused(String why) implements Answer {}
}
