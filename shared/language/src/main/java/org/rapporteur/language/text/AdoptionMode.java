package org.rapporteur.language.text;

/** How a text was adopted. */
public enum AdoptionMode {
    CONSENSUS,
    SILENCE_PROCEDURE,
    VOTE,
    NOT_KNOWN
}
