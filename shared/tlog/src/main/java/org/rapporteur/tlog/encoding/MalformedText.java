package org.rapporteur.tlog.encoding;

/** A text does not have the form that its specification asks for. The message says what is wrong. */
public final class MalformedText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public MalformedText(String message) {
        super(message);
    }
}
