package org.rapporteur.tlog.note;

import java.util.Locale;

/** A signature that claims to be of a known key is not. Nothing in the note can be believed. */
public final class InvalidSignature extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSignature(VerifierKey key) {
        super(String.format(Locale.ROOT, "The signature of '%s' (key id %08x) is invalid.", key.name(), key.id()));
    }
}
