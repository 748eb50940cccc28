package org.rapporteur.language.meeting;

/** How one meeting stands to another. */
public enum RelationKind {
    PART_OF,
    ON_THE_SIDELINES_OF,
    PREPARED_BY,
    CONTINUES
}
