package org.rapporteur.tlog.checkpoint;

import java.util.List;
import org.rapporteur.tlog.encoding.CanonicalDecimal;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.merkle.TreeHead;

/**
 * What a log states of its tree. It is worth believing only as the text of a note that the log has signed.
 *
 * @param origin identifies the log
 * @param extensions further lines, opaque and usually none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    private static final int REQUIRED_LINES = 3;

    /** @throws MalformedText if the origin or an extension is empty or has a line break */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        checkLine(origin);
        extensions.forEach(Checkpoint::checkLine);
    }

    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    private static void checkLine(String line) {
        if (line.isEmpty() || line.contains("\n"))
            throw new MalformedText("Invalid checkpoint: origin and extensions are lines that are not empty.");
    }

    /**
     * Reads the text of a note.
     *
     * @throws MalformedText if it is not a checkpoint in its canonical form
     */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) throw new MalformedText("Invalid checkpoint: the last line has no newline.");
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < REQUIRED_LINES)
            throw new MalformedText("Invalid checkpoint: origin, tree size and root hash are required.");
        TreeHead head = new TreeHead(CanonicalDecimal.parse(lines.get(1)), Hash.ofBase64(lines.get(2)));
        return new Checkpoint(lines.getFirst(), head, lines.subList(REQUIRED_LINES, lines.size()));
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n');
        text.append(head.size()).append('\n');
        text.append(head.root().base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
