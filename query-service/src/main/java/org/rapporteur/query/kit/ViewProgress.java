package org.rapporteur.query.kit;

import org.jspecify.annotations.Nullable;

/**
 * How far a view is.
 *
 * @param name The name of the view.
 * @param head The last position on record; -1 if nothing is.
 * @param here Whether this node projects the view.
 */
public record ViewProgress(String name, Served served, @Nullable Building building, long head, boolean here) {

    /**
     * The documents that are served.
     *
     * @param version The version of the view's rules.
     * @param generation The number of the generation, from 1 on.
     * @param position The last position that the documents hold; -1 if they hold none.
     */
    public record Served(int version, int generation, long position) {}

    /**
     * The documents that are being built.
     *
     * @param version The version of the view's rules.
     * @param generation The number of the generation, from 1 on.
     * @param position The last position that the documents hold; -1 if they hold none.
     * @param rate The number of events per second since this node has observed it.
     */
    public record Building(int version, int generation, long position, long rate) {}
}
