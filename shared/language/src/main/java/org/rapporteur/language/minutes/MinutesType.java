package org.rapporteur.language.minutes;

/** What stands for the record of a meeting's proceedings. */
public enum MinutesType {
    MINUTES,
    REPORT,
    SUMMARY,
    JOINT_MEDIA_STATEMENT,
    CHAIRS_STATEMENT
}
