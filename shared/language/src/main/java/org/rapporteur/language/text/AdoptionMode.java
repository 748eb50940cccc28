package org.rapporteur.language.text;

/** The procedure of adoption. */
public enum AdoptionMode {
    CONSENSUS,
    SILENCE_PROCEDURE,
    VOTE,
    NOT_KNOWN
}
