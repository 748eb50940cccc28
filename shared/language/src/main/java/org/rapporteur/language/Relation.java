package org.rapporteur.language;

/** How a meeting stands to another one. */
public record Relation(RelationKind kind, MeetingId meeting) {}
