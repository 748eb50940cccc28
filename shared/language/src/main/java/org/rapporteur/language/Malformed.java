package org.rapporteur.language;

/** A text that is no value of its type, such as a date that does not exist. The message is for people. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
        super(message);
    }
}
