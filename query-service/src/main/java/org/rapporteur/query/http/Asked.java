package org.rapporteur.query.http;

import org.jspecify.annotations.Nullable;

/**
 * As of which state of the record an answer is asked for.
 *
 * @param knownAt a position or an ISO 8601 instant: what the record said then
 * @param minPosition the position to which the answer shall hold at least
 */
public record Asked(@Nullable String knownAt, @Nullable String minPosition) {

    /** All that there is, however far that goes. */
    public static final Asked NOW = new Asked(null, null);
}
