package org.rapporteur.ledger;

/**
 * One event of a commit.
 *
 * @param type its name in the catalogue
 * @param revision of the type, from 1
 * @param data canonical JSON (RFC 8785)
 */
public record RecordedEvent(String id, String type, int revision, String data) {}
