package org.rapporteur.tlog.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, where malformed bytes are an error and not replaced. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /** @throws MalformedText if the bytes are not well-formed UTF-8 */
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new MalformedText("Invalid UTF-8.");
        }
    }

    /** False for a lone surrogate, which has no encoding. */
    public static boolean canEncode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
