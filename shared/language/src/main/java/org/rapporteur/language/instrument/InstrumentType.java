package org.rapporteur.language.instrument;

/** What an instrument calls itself, in the terms of the UN Treaty Collection. */
public enum InstrumentType {
    MEMORANDUM_OF_UNDERSTANDING,
    AGREEMENT,
    TREATY,
    LETTER_OF_INTENT,
    EXCHANGE_OF_NOTES
}
