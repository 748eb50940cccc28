package org.rapporteur.language.instrument;

/** The renewal of a term: what happens at its end. */
public enum Renewal {
    /** It ends. */
    NONE,
    /** It goes on for another term unless somebody gives notice in time. */
    AUTOMATIC,
    /** It ends unless the parties agree on another term. */
    BY_AGREEMENT
}
