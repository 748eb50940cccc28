package org.rapporteur.query.instruments;

/** In one word how far an instrument has come. */
public enum InstrumentState {
    REPORTED,
    PLANNED,
    SIGNED,
    ABANDONED
}
