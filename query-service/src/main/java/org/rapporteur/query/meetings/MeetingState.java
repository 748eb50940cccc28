package org.rapporteur.query.meetings;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    CONCLUDED,
    CANCELLED
}
