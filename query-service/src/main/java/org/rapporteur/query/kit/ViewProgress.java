package org.rapporteur.query.kit;

import org.jspecify.annotations.Nullable;

/**
 * How far a view is.
 *
 * @param head the last position on record, -1 if nothing is
 * @param here whether this node projects it
 */
public record ViewProgress(String name, Served served, @Nullable Building building, long head, boolean here) {

    /** @param position the last one that its documents hold, -1 if none */
    public record Served(int version, int generation, long position) {}

    /** @param rate events a second since this node has looked at it */
    public record Building(int version, int generation, long position, long rate) {}
}
