package org.rapporteur.language.meeting;

import org.rapporteur.language.identity.MeetingId;

/** How a meeting stands to another one. */
public record Relation(RelationKind kind, MeetingId meeting) {}
