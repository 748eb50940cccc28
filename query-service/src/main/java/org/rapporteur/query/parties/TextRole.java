package org.rapporteur.query.parties;

/** What a party had to do with a text. */
public enum TextRole {
    TABLED,
    /** Its confirmation of an adoption ad referendum was awaited. */
    AWAITED,
    CONFIRMED,
    DISSOCIATED,
    /** Paragraphs of the text are addressed to it. */
    ADDRESSED,
    /** It broke the silence in which minutes would have been agreed. */
    OBJECTED
}
