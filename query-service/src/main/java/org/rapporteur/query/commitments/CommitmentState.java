package org.rapporteur.query.commitments;

/** How far a commitment has come on a day. */
public enum CommitmentState {
    MADE,
    IN_PROGRESS,
    FULFILLED,
    ELAPSED,
    WITHDRAWN,
    SUPERSEDED
}
