package org.rapporteur.tlog.note;

/** A signature that claims to be of a known key is not. Nothing in the note can be believed. */
public final class InvalidSignature extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSignature(VerifierKey key) {
        super("The signature of '%s' (key id %08x) is invalid.".formatted(key.name(), key.id()));
    }
}
