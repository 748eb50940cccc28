package org.rapporteur.command.recording;

/** The client used this idempotency key before, for another request. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("This key stands for another request of yours that is on record.", null, false, false);
    }
}
