package org.rapporteur.language.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/** Whether a party was present at a meeting, who led its delegation and at what level. */
public record Attendance(Party party, Presence presence, @Nullable Person head, @Nullable String level) {}
