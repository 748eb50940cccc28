package org.rapporteur.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Whether a person reads the answer: a browser names text/html in {@code Accept}, programs name JSON or nothing. */
final class AcceptsPage {

    private AcceptsPage() {}

    static boolean in(@Nullable String accept) {
        if (accept == null) return false;
        try {
            var types = MediaType.parseMediaTypes(accept);
            return quality(types, MediaType.TEXT_HTML)
                    > Math.max(
                            quality(types, MediaType.APPLICATION_JSON),
                            quality(types, MediaType.APPLICATION_PROBLEM_JSON));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static double quality(List<MediaType> types, MediaType wanted) {
        return types.stream()
                .filter(wanted::equalsTypeAndSubtype)
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
