package org.rapporteur.query.reading;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.position.LedgerPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * As of which state of the record an answer is asked for: whatever is answered with takes this.
 *
 * @param knownAt a position or an ISO 8601 instant: what the record said then
 * @param minPosition the position to which the answer shall hold at least
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
