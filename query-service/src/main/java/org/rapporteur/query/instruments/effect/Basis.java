package org.rapporteur.query.instruments.effect;

/** Why an instrument is taken to be in effect. */
public enum Basis {
    COMPUTED,
    REPORTED
}
