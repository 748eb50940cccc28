package org.rapporteur.tlog.signing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.merkle.ConsistencyProof;
import org.rapporteur.tlog.merkle.TreeHead;
import org.rapporteur.tlog.note.NoteSigner;
import org.rapporteur.tlog.note.SignedNote;

/**
 * Signs the checkpoints of one log. What it signed last stands in a file outside the log's database and its backups, so
 * that a log which was rolled back or rewritten is not signed.
 */
public final class CheckpointSigner implements AutoCloseable {

    private final String origin;
    private final List<NoteSigner> keys;
    private final LastSigned file;
    private Checkpoint last;

    private CheckpointSigner(String origin, List<NoteSigner> keys, LastSigned file, Checkpoint last) {
        this.origin = origin;
        this.keys = keys;
        this.file = file;
        this.last = last;
    }

    /**
     * Creates the file of a log of which nothing was ever signed.
     *
     * @throws FileAlreadyExistsException if it exists
     */
    public static void begin(Path file, String origin) throws IOException {
        LastSigned.begin(file, origin);
    }

    /**
     * Opens the file until the signer is closed.
     *
     * @param keys each of them signs every checkpoint
     * @throws IllegalStateException if the file is missing, damaged, of another log, or held by another signer
     */
    public static CheckpointSigner open(Path file, String origin, List<? extends NoteSigner> keys) throws IOException {
        LastSigned held = LastSigned.hold(file);
        try {
            Checkpoint last = held.read();
            if (!last.origin().equals(origin))
                throw new IllegalStateException(
                        "The file %s is of the log '%s', not '%s'.".formatted(file, last.origin(), origin));
            return new CheckpointSigner(origin, List.copyOf(keys), held, last);
        } catch (IOException | RuntimeException fault) {
            held.close();
            throw fault;
        }
    }

    /** The tree that was signed last; the empty one if none was. */
    public synchronized TreeHead lastSigned() {
        return last.head();
    }

    /**
     * Signs a tree that continues the last one. It is remembered first: a signature that nobody has seen does no harm,
     * one that is forgotten does.
     *
     * @param proof from {@link #lastSigned()} to this tree
     * @throws InconsistentTree if the proof does not prove it
     */
    public synchronized SignedNote sign(TreeHead head, ConsistencyProof proof) {
        if (!proof.proves(last.head(), head)) throw new InconsistentTree(last.head(), head);
        Checkpoint checkpoint = new Checkpoint(origin, head);
        file.remember(checkpoint);
        last = checkpoint;
        return SignedNote.sign(checkpoint.text(), keys);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
