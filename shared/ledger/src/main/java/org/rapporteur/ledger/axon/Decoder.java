package org.rapporteur.ledger.axon;

/** Turns what is stored into an event's payload, of whatever revision it is. */
@FunctionalInterface
public interface Decoder {

    Object decode(String type, int revision, String data);
}
