package org.rapporteur.tlog.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.checkpoint.CosignatureType;
import org.rapporteur.tlog.checkpoint.CosignatureVerifier;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.note.Ed25519Verifier;
import org.rapporteur.tlog.note.InvalidSignature;
import org.rapporteur.tlog.note.NoteVerifier;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.note.VerifierKey;

/** Which logs a verifier trusts, and which witnesses must have cosigned their checkpoints. */
public final class Policy {

    private final List<VerifierKey> logs;
    private final Map<String, VerifierKey> witnesses;
    private final Quorum quorum;

    Policy(List<VerifierKey> logs, Map<String, VerifierKey> witnesses, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = new LinkedHashMap<>(witnesses);
        this.quorum = quorum;
    }

    /**
     * Reads a policy file.
     *
     * @throws MalformedText if a line is invalid, named by its number
     */
    public static Policy parse(byte[] file) {
        return new PolicyReader().read(file);
    }

    /**
     * A checkpoint that satisfies the policy.
     *
     * @param logKeys the log's keys that have signed it
     * @param witnesses the names in the policy of those that have cosigned it
     */
    public record Accepted(Checkpoint checkpoint, Set<VerifierKey> logKeys, Set<String> witnesses) {

        public Accepted {
            logKeys = Set.copyOf(logKeys);
            witnesses = Set.copyOf(witnesses);
        }
    }

    /**
     * Accepts a checkpoint that a trusted log has signed and a quorum of witnesses has cosigned. Signatures of an algorithm
     * that this Java platform does not have count as absent.
     *
     * @throws MalformedText if the note is not a checkpoint
     * @throws InvalidSignature if a signature of a key in the policy is invalid
     * @throws PolicyRefusal if a signature is missing
     */
    public Accepted accept(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        // A log's key speaks for its own origin only.
        Set<VerifierKey> logKeys = note.signers(logs.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .flatMap(key -> verifier(key).stream())
                .toList());
        if (logKeys.isEmpty())
            throw new PolicyRefusal("No log of the policy has signed the checkpoint of '" + checkpoint.origin() + "'.");
        Set<String> cosigned = cosigned(note);
        if (!quorum.isReached(cosigned))
            throw new PolicyRefusal("The quorum of witnesses is not reached; the checkpoint is cosigned by "
                    + (cosigned.isEmpty() ? "none" : String.join(", ", cosigned)) + ".");
        return new Accepted(checkpoint, logKeys, cosigned);
    }

    private Set<String> cosigned(SignedNote note) {
        Set<VerifierKey> signers = note.signers(witnesses.values().stream()
                .flatMap(key -> verifier(key).stream())
                .toList());
        Set<String> names = new LinkedHashSet<>();
        witnesses.forEach((name, key) -> {
            if (signers.contains(key)) names.add(name);
        });
        return names;
    }

    private static Optional<NoteVerifier> verifier(VerifierKey key) {
        if (key.type() == Ed25519Verifier.TYPE) return Optional.of(new Ed25519Verifier(key));
        return CosignatureType.of(key.type())
                .filter(type -> type.algorithm().isSupported())
                .map(type -> new CosignatureVerifier(key));
    }
}
