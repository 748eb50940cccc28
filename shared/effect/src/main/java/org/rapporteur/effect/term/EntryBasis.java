package org.rapporteur.effect.term;

/** Why an instrument is taken to be in effect. */
public enum EntryBasis {
    COMPUTED,
    REPORTED
}
