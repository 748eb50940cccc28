package org.rapporteur.query.kit;

/** A document that held up to a position, which is no longer within. */
public record Superseded<D>(DocumentVersion<D> document, long until) {}
