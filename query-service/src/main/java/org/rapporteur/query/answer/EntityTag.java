package org.rapporteur.query.answer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one answer from another, RFC 9110, 8.8.3: a digest of all that it says, since it may change though nothing
 * is recorded, as a term runs out; before it, if it is the document of a subject, the subject's version, on which a
 * recorder can rest the next act.
 */
record EntityTag(String quoted) {

    private static final int BYTES = 12;

    /** @param version of the subject, or null for what is not the document of one */
    static EntityTag of(@Nullable Long version, byte[] answer) {
        var digest = HexFormat.of().formatHex(sha256(answer), 0, BYTES);
        return new EntityTag("\"" + (version == null ? "" : version + "-") + digest + "\"");
    }

    /** Whether one of the tags of {@code If-None-Match} is this one, RFC 9110, 13.1.2, or any would do. */
    boolean isAmong(@Nullable Enumeration<String> headers) {
        while (headers != null && headers.hasMoreElements())
            if (Stream.of(headers.nextElement().split(",")).map(String::strip).anyMatch(this::is)) return true;
        return false;
    }

    private boolean is(String tag) {
        return tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(quoted);
    }

    private static byte[] sha256(byte[] answer) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(answer);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
