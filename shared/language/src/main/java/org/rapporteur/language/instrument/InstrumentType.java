package org.rapporteur.language.instrument;

/** The kind of instrument, in the terms of the UN Treaty Collection. */
public enum InstrumentType {
    MEMORANDUM_OF_UNDERSTANDING,
    AGREEMENT,
    TREATY,
    LETTER_OF_INTENT,
    EXCHANGE_OF_NOTES
}
