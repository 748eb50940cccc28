package org.rapporteur.tlog.note;

/** Signs notes with one key. */
public interface NoteSigner {

    VerifierKey key();

    /** The signature of a text that ends in a newline, without the key's id. */
    byte[] sign(String text);

    /** The line that is put under the text. */
    default SignatureLine line(String text) {
        return SignatureLine.of(key(), sign(text));
    }
}
