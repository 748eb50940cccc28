package org.rapporteur.tlog.policy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tlog.checkpoint.CosignatureType;
import org.rapporteur.tlog.encoding.CanonicalDecimal;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;
import org.rapporteur.tlog.note.Ed25519Verifier;
import org.rapporteur.tlog.note.SignatureAlgorithm;
import org.rapporteur.tlog.note.VerifierKey;

/** Reads the lines of one policy file. Outside keys, bytes beyond ASCII are opaque. */
final class PolicyReader {

    private static final String NONE = "none";
    private static final int LONGEST = 1 << 20;
    private static final Pattern SPACE = Pattern.compile("[ \t]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[^\t\n -~\u0080-\u00ff]");

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, VerifierKey> witnesses = new LinkedHashMap<>();
    private final Map<String, Quorum> defined = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    Policy read(byte[] file) {
        if (file.length > LONGEST) throw new MalformedText("Invalid policy: it is longer than " + LONGEST + " bytes.");
        String text = new String(file, ISO_8859_1);
        if (FORBIDDEN.matcher(text).find()) throw new MalformedText("Invalid policy: it has a control character.");
        if (!text.isEmpty() && !text.endsWith("\n"))
            throw new MalformedText("Invalid policy: the last line does not end in a newline.");
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) line(at + 1, lines[at]);
        if (quorum == null) throw new MalformedText("Invalid policy: a quorum line is required.");
        return new Policy(logs, witnesses, quorum);
    }

    private void line(int number, String line) {
        List<String> words =
                Stream.of(SPACE.split(line)).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty() || words.getFirst().startsWith("#")) return;
        try {
            define(words.getFirst(), words.subList(1, words.size()));
        } catch (MalformedText invalid) {
            throw new MalformedText("Invalid policy at line %s: %s".formatted(number, invalid.getMessage()));
        }
    }

    private void define(String keyword, List<String> words) {
        switch (keyword) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new MalformedText("A line begins with log, witness, group or quorum.");
        }
    }

    private void log(List<String> words) {
        check(words.size() == 1 || words.size() == 2, "A log has a key and perhaps a URL.");
        VerifierKey key = key(words.getFirst());
        boolean cosignature = key.type() == CosignatureType.ML_DSA_44.identifier();
        check(cosignature || key.type() == Ed25519Verifier.TYPE, "A log's key has type 0x01 or 0x06.");
        checkNew(key, logs);
        logs.add(key);
    }

    private void witness(List<String> words) {
        check(words.size() == 2 || words.size() == 3, "A witness has a name, a key and perhaps a URL.");
        VerifierKey key = key(words.get(1));
        check(CosignatureType.of(key.type()).isPresent(), "A witness's key has type 0x04 or 0x06.");
        checkNew(key, List.copyOf(witnesses.values()));
        String name = words.getFirst();
        name(name, new Quorum.Witness(name));
        witnesses.put(name, key);
    }

    private void group(List<String> words) {
        check(words.size() >= 3, "A group has a name, a threshold and at least one member.");
        List<String> names = words.subList(2, words.size());
        List<Quorum> quorums = names.stream().map(this::named).toList();
        for (String name : names) check(members.add(name), "'" + name + "' is a member already.");
        name(words.getFirst(), new Quorum.Group(threshold(words.get(1), names.size()), quorums));
    }

    private static int threshold(String word, int members) {
        return switch (word) {
            case "any" -> 1;
            case "all" -> members;
            default -> {
                long number = CanonicalDecimal.parse(word);
                check(number >= 1 && number <= members, "The threshold is not in 1 to the number of members.");
                yield (int) number;
            }
        };
    }

    private void quorum(List<String> words) {
        check(words.size() == 1, "A quorum is one name.");
        check(quorum == null, "There is a quorum already.");
        quorum = words.getFirst().equals(NONE) ? new Quorum.None() : named(words.getFirst());
    }

    private Quorum named(String name) {
        Quorum known = defined.get(name);
        if (known == null) throw new MalformedText("'" + name + "' is not defined on a line before.");
        return known;
    }

    private void name(String name, Quorum quorum) {
        check(!name.equals(NONE), "The name 'none' is reserved.");
        check(defined.putIfAbsent(name, quorum) == null, "'" + name + "' is defined already.");
    }

    private static VerifierKey key(String word) {
        VerifierKey key = VerifierKey.parse(StrictUtf8.decode(word.getBytes(ISO_8859_1)));
        SignatureAlgorithm algorithm =
                CosignatureType.of(key.type()).map(CosignatureType::algorithm).orElse(SignatureAlgorithm.ED25519);
        if (algorithm.isSupported()) algorithm.decode(key.publicKey());
        return key;
    }

    /** One key under two names is one key. */
    private static void checkNew(VerifierKey key, List<VerifierKey> known) {
        check(
                known.stream().noneMatch(other -> Arrays.equals(other.publicKey(), key.publicKey())),
                "The key is listed already.");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) throw new MalformedText(otherwise);
    }
}
