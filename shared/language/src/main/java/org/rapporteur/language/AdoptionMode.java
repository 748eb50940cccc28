package org.rapporteur.language;

/** How a text was adopted. */
public enum AdoptionMode {
    CONSENSUS,
    SILENCE_PROCEDURE,
    VOTE,
    NOT_KNOWN
}
