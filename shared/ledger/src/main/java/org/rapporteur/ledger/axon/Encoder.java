package org.rapporteur.ledger.axon;

/** Turns an event's payload into what is stored. */
@FunctionalInterface
public interface Encoder {

    StoredPayload encode(Object payload);
}
