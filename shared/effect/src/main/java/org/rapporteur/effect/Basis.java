package org.rapporteur.effect;

/** Why an instrument is taken to be in effect. */
public enum Basis {
    COMPUTED,
    REPORTED
}
