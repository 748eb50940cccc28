package org.rapporteur.query.meetings;

/** How far a meeting has come. */
public enum MeetingState {
    /** Announced by the meeting before it, and to be confirmed. */
    PROPOSED,
    PLANNED,
    /** The invitations are issued. */
    CONVENED,
    /** Put off, and not planned anew. */
    POSTPONED,
    IN_SESSION,
    CONCLUDED,
    /** For good. */
    CANCELLED;

    /** Whether nothing that happens at a meeting can be expected of it yet. */
    public boolean toCome() {
        return this == PROPOSED || this == PLANNED || this == CONVENED || this == POSTPONED;
    }
}
