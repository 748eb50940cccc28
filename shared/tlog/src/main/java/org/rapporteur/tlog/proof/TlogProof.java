package org.rapporteur.tlog.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.encoding.CanonicalBase64;
import org.rapporteur.tlog.encoding.CanonicalDecimal;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.merkle.InclusionProof;
import org.rapporteur.tlog.note.SignedNote;

/**
 * What a {@code .tlog-proof} file holds: that an entry stands in the tree of a signed checkpoint.
 *
 * @param extra further data, in base64, that no signature covers
 * @param inclusion the entry's index and the way from its leaf to the root
 * @param checkpoint with the signatures of the log and of witnesses
 */
public record TlogProof(Optional<String> extra, InclusionProof inclusion, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** A tree has at most 2⁶³ − 1 entries. */
    private static final int MOST_HASHES = 63;

    /** @throws MalformedText if the extra data is not base64, or the note not a checkpoint */
    public TlogProof {
        extra.ifPresent(CanonicalBase64::decode);
        Checkpoint.parse(checkpoint.text());
    }

    /** @throws MalformedText if it has not the form of the specification */
    public static TlogProof parse(byte[] file) {
        String text = StrictUtf8.decode(file);
        int blank = text.indexOf("\n\n");
        if (blank < 0) throw new MalformedText("Invalid proof: a blank line and a checkpoint are required.");
        List<String> lines = new ArrayList<>(List.of(text.substring(0, blank).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER))
            throw new MalformedText("Invalid proof: the first line must be '" + HEADER + "'.");
        Optional<String> extra = removed(EXTRA, lines);
        long index = removed(INDEX, lines)
                .map(CanonicalDecimal::parse)
                .orElseThrow(() -> new MalformedText("Invalid proof: the index of the entry is required."));
        if (lines.size() > MOST_HASHES) throw new MalformedText("Invalid proof: there are more than 63 hashes.");
        InclusionProof inclusion =
                new InclusionProof(index, lines.stream().map(Hash::ofBase64).toList());
        byte[] note = text.substring(blank + 2).getBytes(StandardCharsets.UTF_8);
        return new TlogProof(extra, inclusion, SignedNote.parse(note));
    }

    private static Optional<String> removed(String keyword, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(keyword)) return Optional.empty();
        return Optional.of(lines.removeFirst().substring(keyword.length()));
    }

    /**
     * Whether the entry stands in the tree of the checkpoint. Whether the checkpoint is to be believed is another question,
     * which a policy answers.
     */
    public boolean agreesWith(byte[] entry) {
        return inclusion.proves(
                Hash.ofLeaf(entry), Checkpoint.parse(checkpoint.text()).head());
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(data -> text.append(EXTRA).append(data).append('\n'));
        text.append(INDEX).append(inclusion.index()).append('\n');
        inclusion.hashes().forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
