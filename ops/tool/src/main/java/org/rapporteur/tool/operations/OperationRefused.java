package org.rapporteur.tool.operations;

/** The query service did not do what was asked, or could not be asked; the message is one sentence. */
public final class OperationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OperationRefused(String message) {
        super(message, null, false, false);
    }
}
