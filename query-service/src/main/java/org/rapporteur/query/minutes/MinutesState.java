package org.rapporteur.query.minutes;

/** How far minutes have come on a day. */
public enum MinutesState {
    DRAFT,
    UNDER_REVIEW,
    ADOPTED,
    ISSUED,
    CORRECTED,
    RETRACTED
}
