package org.rapporteur.query.instruments;

/** How far a party has come with an instrument. */
public enum Standing {
    EXPECTED,
    SIGNATORY
}
