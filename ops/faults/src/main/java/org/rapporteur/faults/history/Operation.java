package org.rapporteur.faults.history;

/**
 * One attempt at an append. Attempts with the same key are the same request.
 *
 * @param version the version that the first event was to have in the stream
 * @param invoked when it was asked, and {@code told} when it was answered, on one clock that never steps back
 */
public record Operation(String key, String stream, long version, int events, long invoked, long told, Told answer) {}
