package org.rapporteur.command.recording;

/** The client used this idempotency key before, for another request. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("This idempotency key was already used for another request. Use a new key.", null, false, false);
    }
}
