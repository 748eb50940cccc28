package org.rapporteur.command.act;

/** The body of an act on record cannot be read by this version. */
public final class UnreadableAct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableAct(String act, String why) {
        super("The body of " + act + " on record cannot be read: " + why + ".", null, false, false);
    }
}
