package org.rapporteur.ledger;

/** Another commit has that version of the stream: decide again on its present state. */
public class VersionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionConflict(String stream, long version) {
        super("Version " + version + " of " + stream + " is taken by another commit.");
    }
}
