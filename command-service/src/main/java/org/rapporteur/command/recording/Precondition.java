package org.rapporteur.command.recording;

import org.rapporteur.command.recording.Unmet.Stale;
import org.rapporteur.command.recording.Unmet.VersionMissing;

/** On which version of the subject, the version of its last event, a decision was based. RFC 9110, section 13.1.1. */
public sealed interface Precondition {

    /** Nothing was said: right for a subject's first act alone. */
    record None() implements Precondition {}

    /** Any state will do. */
    record Any() implements Precondition {}

    /** This version and no other; the first event has version 0. */
    record Version(long number) implements Precondition {}

    /**
     * @param present the version of the subject's last event, -1 where nothing is on record of it
     * @throws Unmet if the decision was not based on the present state
     */
    default void check(long present) {
        switch (this) {
            case None ignored -> {
                if (present >= 0) throw new VersionMissing(present);
            }
            case Any ignored -> {}
            case Version based -> {
                if (based.number() != present) throw new Stale(based.number(), present);
            }
        }
    }

    /** Whether the act may be decided again after another one was recorded first. */
    default boolean allowsAnotherDecision() {
        return !(this instanceof Version);
    }
}
