package org.rapporteur.web.start;

/** Something outside stands in the way of a start. The message is one sentence that says what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message, null, false, false);
    }
}
