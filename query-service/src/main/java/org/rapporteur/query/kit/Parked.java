package org.rapporteur.query.kit;

/**
 * The position from which on a document lacks events, because one of them could not be applied, and why.
 *
 * @param position The position of the event that could not be applied.
 * @param why The reason why it could not be applied.
 */
public record Parked(long position, String why) {}
