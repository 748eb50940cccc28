package org.rapporteur.tlog.note;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;

/**
 * A text and the signatures under it. Until {@link #signers} has named a trusted key the text means nothing.
 *
 * @param text ends in a newline
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

    /** The specification asks for at least 16. */
    private static final int MOST_SIGNATURES = 100;

    private static final int LONGEST = 1 << 20;

    /** @throws MalformedText if the text has no final newline, or characters that a note must not have */
    public SignedNote {
        signatures = List.copyOf(signatures);
        check(text);
        if (signatures.isEmpty()) throw new MalformedText("Invalid note: there is no signature.");
        if (signatures.size() > MOST_SIGNATURES)
            throw new MalformedText("Invalid note: there are more than " + MOST_SIGNATURES + " signatures.");
    }

    private static void check(String text) {
        if (!text.endsWith("\n")) throw new MalformedText("Invalid note: the text does not end in a newline.");
        if (!StrictUtf8.canEncode(text) || text.chars().anyMatch(one -> one < ' ' && one != '\n'))
            throw new MalformedText("Invalid note: the text has a control character or a lone surrogate.");
    }

    /**
     * Signs a text.
     *
     * @throws MalformedText if the text cannot be that of a note
     */
    public static SignedNote sign(String text, List<? extends NoteSigner> signers) {
        check(text);
        return new SignedNote(
                text, signers.stream().map(signer -> signer.line(text)).toList());
    }

    /** @throws MalformedText if it is not a signed note in UTF-8 */
    public static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) throw new MalformedText("Invalid note: it is longer than " + LONGEST + " bytes.");
        String text = StrictUtf8.decode(note);
        int blank = text.lastIndexOf("\n\n");
        if (blank < 0 || !text.endsWith("\n"))
            throw new MalformedText(
                    "Invalid note: a blank line and signature lines, each with a newline, are required.");
        return new SignedNote(text.substring(0, blank + 1), lines(text.substring(blank + 2)));
    }

    /**
     * Reads signature lines, as they stand under a note and as a witness answers them.
     *
     * @throws MalformedText if one is not a signature line, or the last has no newline
     */
    public static List<SignatureLine> lines(String lines) {
        if (!lines.endsWith("\n"))
            throw new MalformedText("Invalid signature lines: the last does not end in a newline.");
        String[] each = lines.substring(0, lines.length() - 1).split("\n", MOST_SIGNATURES + 1);
        if (each.length > MOST_SIGNATURES)
            throw new MalformedText("Invalid note: there are more than " + MOST_SIGNATURES + " signatures.");
        return Stream.of(each).map(SignatureLine::parse).toList();
    }

    /**
     * The keys, of those that are trusted, that have signed the text. Signatures of other keys are ignored.
     *
     * @throws InvalidSignature if a signature that bears a trusted key's name and id does not verify
     */
    public Set<VerifierKey> signers(Collection<? extends NoteVerifier> trusted) {
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (SignatureLine line : signatures)
            for (NoteVerifier verifier : trusted)
                if (line.isOf(verifier.key())) {
                    if (!verifier.verifies(text, line.signature())) throw new InvalidSignature(verifier.key());
                    signers.add(verifier.key());
                }
        return signers;
    }

    /** The same note with further signatures, each of which is added once. */
    public SignedNote with(Collection<SignatureLine> further) {
        Set<SignatureLine> all = new LinkedHashSet<>(signatures);
        all.addAll(further);
        return new SignedNote(text, List.copyOf(all));
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
