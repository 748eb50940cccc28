package org.rapporteur.language;

/** How strongly a commitment is worded. */
public enum Strength {
    SHALL,
    SHOULD,
    INTENDS
}
