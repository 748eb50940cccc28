package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/**
 * Where a list goes on: at which position it was begun, and behind which key. It holds the position so that pages that
 * follow show the record as the first did, whatever is written meanwhile. Clients do not look into it.
 */
public record Cursor(long position, String after) {

    public String text() {
        var plain = position + " " + after;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote; a {@link Problem}, 400, where it did not. */
    public static Cursor parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var blank = plain.indexOf(' ');
            var position = blank < 0 ? -1 : Long.parseLong(plain.substring(0, blank));
            if (position >= 0) return new Cursor(position, plain.substring(blank + 1));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** For a cursor of another list. */
    public static Problem unreadable() {
        return Problem.malformed(List.of(new Fault("cursor", "This is no cursor that a list has given.")));
    }
}
