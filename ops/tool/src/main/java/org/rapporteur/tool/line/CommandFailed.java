package org.rapporteur.tool.line;

/** A command cannot go on; the message is one sentence that says what to do. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String sentence) {
        super(sentence);
    }
}
