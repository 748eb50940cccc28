package org.rapporteur.query.kit;

/**
 * From which position on a document lacks events, since one of them could not be applied, and why.
 *
 * @param position of the event that could not be applied
 */
public record Parked(long position, String why) {}
