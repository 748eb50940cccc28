package org.rapporteur.faults.history;

/** What a client was told about an append. */
public sealed interface Told {

    /** It is on record there. */
    record Done(long position, long version) implements Told {}

    /** Nothing was written: the version was taken, or follows no commit. */
    record Refused() implements Told {}

    /** It may be on record or not, and may still become so. */
    record Unknown() implements Told {}
}
