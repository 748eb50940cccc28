package org.rapporteur.language.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The act by which the state was reached that stands against another act.
 *
 * @param position of its commit in the ledger
 * @param act its full name: {@code meeting.cancel}
 * @param at recorded time
 * @param on the day on which it took effect, where it says one
 */
public record Opposing(long position, String act, Instant at, @Nullable String on) {}
