package org.rapporteur.query.instruments;

/** How far the text of an instrument has come. Vienna Convention on the Law of Treaties, articles 9 and 10. */
public enum TextState {
    NOT_ON_RECORD,
    /** Being negotiated. */
    DRAFTED,
    ADOPTED,
    /** Initialled or signed, and so established as authentic. */
    AUTHENTICATED
}
