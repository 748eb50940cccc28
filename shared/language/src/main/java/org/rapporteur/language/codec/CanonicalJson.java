package org.rapporteur.language.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON text in the one form that RFC 8785 gives it: what is stored is what is hashed and what is served. */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private CanonicalJson() {}

    /** The mapper of events, acts and documents: absent facts stay absent, absent lists are empty, absent flags are not set, nothing unknown is let in. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The same configuration for a mapper of one's own. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        List.class,
                        override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }

    /** The canonical text of a value. */
    public static String write(Object value) {
        return canonical(MAPPER.writeValueAsString(value));
    }

    /** The canonical form of a JSON text; throws {@link UncheckedIOException} where it is none. */
    public static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
