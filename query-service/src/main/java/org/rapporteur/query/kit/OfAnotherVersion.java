package org.rapporteur.query.kit;

/** A document that another version of its view has made, and that this one cannot read: until it is rebuilt there is none. */
public final class OfAnotherVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OfAnotherVersion(String view, Throwable cause) {
        super(
                "The " + view + " are being rebuilt, and the earlier ones can no longer be read. Try again later.",
                cause);
    }
}
