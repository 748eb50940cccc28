package org.rapporteur.command.recording;

import java.util.Optional;
import java.util.UUID;

/** Idempotency keys as the ledger has them: within a scope, the person who acts, else the client. */
final class Keys {

    private Keys() {}

    /** The last blank ends the scope, since a client's key has none. */
    static String of(RecordingRequest request) {
        var key = request.idempotencyKey();
        if (key == null) return UUID.randomUUID().toString();
        var caller = request.caller();
        return (caller.isPerson() ? "person:" + caller.actor() : caller.client()) + " " + key;
    }

    /** The key of what a person recorded before the scope of a key was the person. */
    static Optional<String> formerly(RecordingRequest request) {
        var caller = request.caller();
        return Optional.ofNullable(request.idempotencyKey())
                .filter(key -> caller.isPerson())
                .map(key -> caller.client() + " " + key);
    }
}
