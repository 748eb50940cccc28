package org.rapporteur.query.minutes;

/** How far minutes have come on a day. */
public enum MinutesState {
    /** They are asked for, and nothing of them is on record. */
    REQUESTED,
    DRAFT,
    UNDER_REVIEW,
    ADOPTED,
    ISSUED,
    CORRECTED,
    RETRACTED
}
