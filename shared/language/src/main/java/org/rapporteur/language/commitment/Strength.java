package org.rapporteur.language.commitment;

/** How strongly a commitment is worded. */
public enum Strength {
    SHALL,
    SHOULD,
    INTENDS
}
