package org.rapporteur.language;

/** The answer to a question about a day of which not everything may be known. */
public enum Certainty {
    YES,
    NO,
    POSSIBLY
}
