package org.rapporteur.command.recording;

/** The decision was not based, or not said to be based, on the present state of its subject. */
public abstract sealed class Unmet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long present;

    private Unmet(String message, long present) {
        super(message, null, false, false);
        this.present = present;
    }

    /** The version of the subject's last event. */
    public long present() {
        return present;
    }

    /** The subject is on record, and the act did not say on which of its versions it rests. */
    public static final class VersionMissing extends Unmet {

        private static final long serialVersionUID = 1L;

        VersionMissing(long present) {
            super(
                    "This subject is on record: send If-Match with the version on which the decision rests, or * for any.",
                    present);
        }
    }

    /** The subject has gone on since, or has not come that far. */
    public static final class Stale extends Unmet {

        private static final long serialVersionUID = 1L;

        Stale(long expected, long present) {
            super(
                    "The request is based on version " + expected + ", but the current version is " + present + ".",
                    present);
        }
    }
}
