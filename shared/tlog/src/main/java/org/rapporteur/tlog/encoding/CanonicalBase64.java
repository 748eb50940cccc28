package org.rapporteur.tlog.encoding;

import java.util.Base64;

/** Standard base64 (RFC 4648, section 4), of which only the form that an encoder produces is accepted. */
public final class CanonicalBase64 {

    private CanonicalBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws MalformedText if padding is missing, unused bits are set, or a character is not of the alphabet */
    public static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (encode(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException invalid) {
            throw malformed();
        }
        throw malformed();
    }

    private static MalformedText malformed() {
        return new MalformedText("Invalid base64: the standard alphabet with padding is required (RFC 4648).");
    }
}
