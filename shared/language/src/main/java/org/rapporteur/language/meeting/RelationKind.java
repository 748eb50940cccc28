package org.rapporteur.language.meeting;

/** The relation of one meeting to another. */
public enum RelationKind {
    PART_OF,
    ON_THE_SIDELINES_OF,
    PREPARED_BY,
    CONTINUES
}
