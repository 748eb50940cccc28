package org.rapporteur.effect.term;

/** The reason why an instrument counts as in effect. */
public enum EntryBasis {
    COMPUTED,
    REPORTED
}
