package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/** That a party was at a meeting: who led it and at what level, each as far as it is known. */
public record Attendance(Party party, Presence presence, @Nullable Person head, @Nullable String level) {}
