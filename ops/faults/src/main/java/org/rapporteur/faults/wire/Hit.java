package org.rapporteur.faults.wire;

import java.util.concurrent.CompletableFuture;

/**
 * One blow that is to be struck.
 *
 * @param message which message on the connection of an append, in both directions, counted from 0, its insert
 * @param struck completed when it was
 */
public record Hit(int message, Blow blow, CompletableFuture<Void> struck) {

    static Hit of(int message, Blow blow) {
        return new Hit(message, blow, new CompletableFuture<>());
    }
}
