package org.rapporteur.language.meeting;

import org.rapporteur.language.identity.MeetingId;

/**
 * How a meeting is related to another meeting.
 *
 * @param kind The relation: part of, on the sidelines of, prepared by, or continues.
 * @param meeting The other meeting.
 */
public record Relation(RelationKind kind, MeetingId meeting) {}
