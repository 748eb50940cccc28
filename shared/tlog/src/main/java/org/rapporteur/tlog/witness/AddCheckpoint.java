package org.rapporteur.tlog.witness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.encoding.CanonicalDecimal;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;
import org.rapporteur.tlog.merkle.ConsistencyProof;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.note.SignedNote;

/**
 * The body of a request to a witness, {@code POST …/add-checkpoint}.
 *
 * @param oldSize of the checkpoint that the witness cosigned last; 0 if none
 * @param proof from the old size to that of the checkpoint
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long oldSize, ConsistencyProof proof, SignedNote checkpoint) {

    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    /** @throws MalformedText if there are more than 63 hashes, the note is not a checkpoint, or the old size is larger */
    public AddCheckpoint {
        if (proof.hashes().size() > MOST_HASHES)
            throw new MalformedText("Invalid request: there are more than 63 hashes.");
        long size = Checkpoint.parse(checkpoint.text()).head().size();
        if (oldSize < 0 || oldSize > size)
            throw new MalformedText("Invalid request: the old size %s is not in 0 to %s.".formatted(oldSize, size));
    }

    /** @throws MalformedText if it has not the form of the specification; a witness answers it with 400 */
    public static AddCheckpoint parse(byte[] body) {
        String text = StrictUtf8.decode(body);
        int blank = text.indexOf("\n\n");
        if (blank < 0 || !text.startsWith(OLD))
            throw new MalformedText("Invalid request: an old size, a blank line and a checkpoint are required.");
        List<String> lines = List.of(text.substring(OLD.length(), blank).split("\n", -1));
        List<Hash> hashes = lines.stream()
                .skip(1)
                .limit(MOST_HASHES + 1)
                .map(Hash::ofBase64)
                .toList();
        byte[] note = text.substring(blank + 2).getBytes(StandardCharsets.UTF_8);
        return new AddCheckpoint(
                CanonicalDecimal.parse(lines.getFirst()), new ConsistencyProof(hashes), SignedNote.parse(note));
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.hashes().forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
