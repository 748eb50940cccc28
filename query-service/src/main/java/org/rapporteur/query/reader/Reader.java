package org.rapporteur.query.reader;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who asks, and in which languages they read. So far everybody is the public; the roles and the party of a reader who is
 * signed in belong here.
 *
 * @param lang a BCP 47 tag that comes before all others, or {@link #ALL}
 * @param accepted the header {@code Accept-Language} (RFC 9110, 12.5.4)
 */
@ParameterObject
public record Reader(
        @RequestParam(required = false) @Nullable String lang,
        @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Parameter(hidden = true) @Nullable
                String accepted) {

    /** The value of {@code lang} that asks for each text in all its languages. */
    public static final String ALL = "*";

    /** Anybody, in no language in particular. */
    public static final Reader PUBLIC = new Reader(null, null);

    boolean readsAll() {
        return ALL.equals(lang);
    }

    /** The languages of the reader, the preferred one first. */
    List<String> languages() {
        var first = Stream.ofNullable(lang).filter(tag -> !tag.isBlank() && !tag.equals(ALL));
        return Stream.concat(first, ranges(accepted)).toList();
    }

    private static Stream<String> ranges(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) return Stream.of();
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.contains(ALL));
        } catch (IllegalArgumentException unreadable) {
            return Stream.of();
        }
    }
}
