package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/**
 * Where a list goes on: at which position it was begun, and behind which key. It holds the position so that pages that
 * follow show the record as the first did, whatever is written meanwhile. Clients do not look into it.
 *
 * @param revision what else the list was begun with, letters and digits; empty where there is nothing else
 */
public record Cursor(long position, String revision, String after) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})(?:~(\\w+))? (.*)", Pattern.DOTALL);

    public String text() {
        var plain = position + (revision.isEmpty() ? "" : "~" + revision) + " " + after;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote; a {@link Problem}, 400, where it did not. */
    public static Cursor parse(String text) {
        var read = FORM.matcher(decoded(text));
        if (!read.matches()) throw unreadable();
        var revision = read.group(2) == null ? "" : read.group(2);
        return new Cursor(Long.parseLong(read.group(1)), revision, read.group(3));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** For a cursor of another list. */
    public static Problem unreadable() {
        return Problem.malformed(List.of(
                new Fault("cursor", "Not a cursor of this list: use the value of next, or begin without a cursor.")));
    }
}
