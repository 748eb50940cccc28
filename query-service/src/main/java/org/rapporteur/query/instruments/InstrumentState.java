package org.rapporteur.query.instruments;

/** The state of an instrument, in one word. */
public enum InstrumentState {
    /** Heard of; nothing more is on record. */
    REPORTED,
    PLANNED,
    NEGOTIATING,
    TEXT_ADOPTED,
    OPEN_FOR_SIGNATURE,
    SIGNED,
    PROVISIONALLY_APPLIED,
    /** In effect, and legally binding. */
    IN_FORCE,
    /** In effect, and not binding or not known to be. */
    IN_EFFECT,
    SUSPENDED,
    TERMINATED,
    EXPIRED,
    SUPERSEDED,
    /** Given up before it took effect. */
    ABANDONED
}
