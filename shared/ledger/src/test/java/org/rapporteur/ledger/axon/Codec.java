package org.rapporteur.ledger.axon;

/** Events that are texts, for tests. */
final class Codec {

    private Codec() {}

    static StoredPayload encode(Object payload) {
        return new StoredPayload("test:Noted", 1, payload.toString());
    }

    static Object decode(String type, int revision, String data) {
        return type + "/" + revision + " " + data;
    }
}
