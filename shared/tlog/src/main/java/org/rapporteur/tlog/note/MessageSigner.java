package org.rapporteur.tlog.note;

/** Holds a private key: in memory, in another process, in a token. */
@FunctionalInterface
public interface MessageSigner {

    /** The signature of these bytes as the key's algorithm encodes it. */
    byte[] sign(byte[] message);
}
