package org.rapporteur.language.minutes;

/** The kind of text that reports a meeting. */
public enum MinutesType {
    MINUTES,
    REPORT,
    SUMMARY,
    JOINT_MEDIA_STATEMENT,
    CHAIRS_STATEMENT
}
