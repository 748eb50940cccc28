package org.rapporteur.language;

/** Whether the clauses of an instrument provide for something. */
public enum Provision {
    PROVIDED,
    EXCLUDED,
    NOT_KNOWN
}
