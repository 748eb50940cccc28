package org.rapporteur.tool.imports;

/** Nothing more can be sent; the message is one sentence that says what to do. What was recorded stays recorded. */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped(String whatToDo) {
        super(whatToDo, null, false, false);
    }
}
