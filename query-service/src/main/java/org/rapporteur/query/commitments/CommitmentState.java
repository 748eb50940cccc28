package org.rapporteur.query.commitments;

/** How far a commitment has come. */
public enum CommitmentState {
    MADE,
    IN_PROGRESS,
    FULFILLED
}
