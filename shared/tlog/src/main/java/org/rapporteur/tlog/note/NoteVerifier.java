package org.rapporteur.tlog.note;

/** Verifies the signatures of one key. Each signature type has its own. */
public interface NoteVerifier {

    VerifierKey key();

    /**
     * @param text the note's text with its final newline
     * @param signature without the key's id
     */
    boolean verifies(String text, byte[] signature);
}
