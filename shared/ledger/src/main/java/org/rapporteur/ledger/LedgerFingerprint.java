package org.rapporteur.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SHA-256 over all commits: equal before and after means that nothing was recorded in between. */
public final class LedgerFingerprint {

    private static final int BATCH = 200;

    private final MessageDigest digest = Sha256.digest();

    /** The fingerprint in lower-case hexadecimal; reads the whole ledger. */
    public static String sha256(Ledger ledger) {
        LedgerFingerprint fingerprint = new LedgerFingerprint();
        List<Commit> batch = ledger.read(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(fingerprint::add);
            batch = ledger.read(batch.getLast().next(), BATCH);
        }
        return fingerprint.sha256();
    }

    /** Adds the next commit; the first one is that at position 0. */
    public void add(Commit commit) {
        fields(commit).forEach(field -> add(digest, field));
    }

    /** The fingerprint of what was added, in lower-case hexadecimal; ends it. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each field is preceded by its length, so that no two ledgers run together to the same bytes. */
    private static void add(MessageDigest digest, Object field) {
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static Stream<Object> fields(Commit commit) {
        Stream<Object> own = Stream.of(
                commit.position(), commit.next(), commit.stream(), commit.version(), commit.key(), commit.at());
        Stream<Object> events = commit.events().stream()
                .flatMap(event -> Stream.<Object>of(event.id(), event.type(), event.revision(), event.data()));
        return Stream.of(own, fields(commit.act()), events).flatMap(all -> all);
    }

    private static Stream<Object> fields(CommitAct act) {
        Stream<Object> own = Stream.of(
                act.name(),
                act.body(),
                act.sha256(),
                act.actor(),
                act.role(),
                act.client(),
                orNone(act.reason()),
                act.witnessed(),
                orNone(act.corrects()),
                act.citations().size());
        Stream<Object> citations = act.citations().stream()
                .flatMap(citation -> Stream.of(
                        citation.source(),
                        orNone(citation.locator()),
                        orNone(citation.remark()),
                        orNone(citation.attribute())));
        return Stream.concat(own, citations);
    }

    private static Object orNone(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
