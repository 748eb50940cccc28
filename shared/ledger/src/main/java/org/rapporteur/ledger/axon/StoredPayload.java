package org.rapporteur.ledger.axon;

/** An event's payload as it is stored: its type's name and revision in the catalogue, and canonical JSON. */
public record StoredPayload(String type, int revision, String data) {}
