package org.rapporteur.language.instrument;

/** Whether the clauses of an instrument provide for something. */
public enum Provision {
    PROVIDED,
    EXCLUDED,
    NOT_KNOWN
}
