package org.rapporteur.query.reading;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.position.LedgerPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The state of the record that an answer is asked for.
 *
 * @param knownAt The position, or an instant such as 2026-02-02T08:00:00Z, whose state of the record is asked for.
 * @param minPosition The position that the answer must hold at least; the service waits for it, two seconds at most.
 */
@ParameterObject
public record PositionAsked(
        @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
        @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minPosition) {

    /** All that there is, however far that goes. */
    public static final PositionAsked NOW = new PositionAsked(null, null);

    long minimum() {
        return LedgerPosition.minimum(minPosition);
    }
}
