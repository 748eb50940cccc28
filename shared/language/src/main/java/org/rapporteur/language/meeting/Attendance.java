package org.rapporteur.language.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/** That a party was at a meeting: who led it and at what level, each as far as it is known. */
public record Attendance(Party party, Presence presence, @Nullable Person head, @Nullable String level) {}
