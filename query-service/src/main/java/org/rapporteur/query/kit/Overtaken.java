package org.rapporteur.query.kit;

/** What was to be replaced is no longer what was read: another node projects this view by now. Nothing is lost. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(String collection) {
        super("Somebody else writes " + collection + ".");
    }
}
