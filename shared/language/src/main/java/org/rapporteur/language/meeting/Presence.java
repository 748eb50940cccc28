package org.rapporteur.language.meeting;

/** Whether and how a party was present. */
public enum Presence {
    PRESENT,
    BY_VIDEO,
    ABSENT
}
