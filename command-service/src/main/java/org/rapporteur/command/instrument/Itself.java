package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.record.Refusal;

/** No instrument amends, extends or supersedes itself. */
final class Itself {

    private Itself() {}

    /** @throws Refusal if both are the same instrument */
    static void isNot(InstrumentId subject, @Nullable InstrumentId by) {
        if (subject.equals(by))
            throw new Refusal(
                    "itself",
                    "An instrument is amended, extended or superseded by another one.",
                    "Name the other instrument, or none if it is not on record.");
    }
}
