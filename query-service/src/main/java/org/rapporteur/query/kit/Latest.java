package org.rapporteur.query.kit;

/**
 * A subject's document after a batch.
 *
 * @param before the position from which the stored document held that it replaces, {@link #NONE} if it is the first
 */
public record Latest<D>(DocumentVersion<D> document, long before) {

    public static final long NONE = -1;
}
