package org.rapporteur.embedded;

/** The database cannot be opened; the message is one sentence that says why and what to do. */
public final class EmbeddedDatabaseException extends RuntimeException {

    EmbeddedDatabaseException(String whatToDo) {
        super(whatToDo);
    }

    EmbeddedDatabaseException(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
