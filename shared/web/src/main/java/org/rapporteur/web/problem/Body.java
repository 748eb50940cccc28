package org.rapporteur.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The JSON body of a request, read no further than it may be long. */
public final class Body {

    /** In bytes, 1 MiB. */
    public static final int LARGEST = 1 << 20;

    private Body() {}

    /** @throws Problem 413 if it is larger, 415 if it is not JSON by its type, 400 if it is not UTF-8 */
    public static String json(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) throw tooLarge();
        if (!isJson(request.getContentType()))
            throw Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            "The body must have the content type application/json.")
                    .withHeader("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw tooLarge();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(withoutByteOrderMark(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.malformed(List.of(new Fault("", "The body must be UTF-8.")));
        }
    }

    /** Some editors put one before JSON; RFC 8259, 8.1, lets a reader skip it. */
    private static ByteBuffer withoutByteOrderMark(byte[] bytes) {
        var marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
    }

    /** 413. */
    public static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A body has at most " + LARGEST + " bytes.");
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) return false;
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
