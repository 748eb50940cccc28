package org.rapporteur.web.problem;

import java.text.Normalizer;
import java.util.List;
import org.rapporteur.language.codec.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON that a client sent; what the parser refuses is the client's fault and is located where that is possible. */
public final class JsonBody {

    /** Powers of ten beyond which a number is no quantity of ours, and costs more to compute with than it is worth. */
    private static final int LARGEST_EXPONENT = 400;

    private JsonBody() {}

    /** @throws Problem 400 if it is not a JSON object, or is too deep, or holds names or numbers that are too long */
    public static ObjectNode object(String text) {
        try {
            checkNumbers(text);
            if (CanonicalJson.mapper().readTree(text) instanceof ObjectNode object) return object;
        } catch (StreamConstraintsException e) {
            throw malformed("The JSON is too deep, or a name, a text or a number in it is too long" + at(e) + ".");
        } catch (JacksonException e) {
            throw malformed("Invalid JSON" + at(e) + ".");
        }
        throw malformed("Expected a JSON object.");
    }

    /**
     * The text of a JSON object with all its letters composed (Unicode NFC), escaped ones too, so that one word is not on
     * record in two spellings that look alike.
     *
     * @throws Problem as {@link #object} does
     */
    public static String composed(String text) {
        var unescaped = text.contains("\\u") ? CanonicalJson.mapper().writeValueAsString(object(text)) : text;
        return Normalizer.normalize(unescaped, Normalizer.Form.NFC);
    }

    private static void checkNumbers(String text) {
        try (JsonParser parser = CanonicalJson.mapper().createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken())
                if (token == JsonToken.VALUE_NUMBER_FLOAT && isExtreme(parser.getString()))
                    throw malformed("A number is too large or too small" + at(parser.currentTokenLocation()) + ".");
        }
    }

    private static boolean isExtreme(String number) {
        var exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (exponent < 0) return false;
        var digits = number.substring(exponent + 1).replaceFirst("^[+-]?0*", "");
        return digits.length() > 3 || !digits.isEmpty() && Integer.parseInt(digits) > LARGEST_EXPONENT;
    }

    private static String at(JacksonException cause) {
        var location = cause.getLocation();
        return location == null ? "" : at(location);
    }

    private static String at(TokenStreamLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static Problem malformed(String detail) {
        return Problem.malformed(List.of(new Fault("", detail)));
    }
}
