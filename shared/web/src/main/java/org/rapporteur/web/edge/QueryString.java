package org.rapporteur.web.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** The parameters of a request's target, in the form of the URL standard's application/x-www-form-urlencoded. */
public final class QueryString {

    /** The place of a fault that no parameter's name can say. */
    private static final String WHOLE = "query";

    private QueryString() {}

    /**
     * The names of the parameters.
     *
     * @throws Problem 400, if a name is empty, a parameter is given twice, or an escape or a character is invalid
     */
    public static TreeSet<String> names(@Nullable String query) {
        var names = new TreeSet<String>();
        var faults = new ArrayList<Fault>();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            if (pair.isEmpty()) continue;
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals), WHOLE, faults);
            decoded(equals < 0 ? "" : pair.substring(equals + 1), name.isEmpty() ? WHOLE : name, faults);
            if (name.isEmpty()) faults.add(new Fault(WHOLE, "A parameter has no name."));
            else if (!names.add(name)) faults.add(new Fault(name, "This parameter is given twice."));
        }
        if (!faults.isEmpty()) throw Problem.malformed(faults);
        return names;
    }

    private static String decoded(String text, String place, List<Fault> faults) {
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(text)))
                    .toString();
            if (decoded.chars().noneMatch(Character::isISOControl)) return decoded;
            faults.add(new Fault(place, "Control characters are not allowed."));
        } catch (CharacterCodingException e) {
            faults.add(new Fault(place, "The escaped bytes are not UTF-8."));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(place, "A percent sign is followed by two hexadecimal digits."));
        }
        return place;
    }

    private static byte[] bytes(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 3);
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character != '%') {
                bytes.put(String.valueOf(character == '+' ? ' ' : character).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            if (at + 2 >= text.length()) throw new IllegalArgumentException();
            bytes.put((byte) HexFormat.fromHexDigits(text, at + 1, at + 3));
            at += 2;
        }
        var all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }
}
