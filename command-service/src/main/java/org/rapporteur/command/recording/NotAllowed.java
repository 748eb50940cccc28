package org.rapporteur.command.recording;

/** Nobody without the role of a recorder records. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed() {
        super("Only recorders may record.", null, false, false);
    }
}
