package org.rapporteur.query.discrepancies;

/** Whether a question is still open. */
public enum DiscrepancyState {
    OPEN,
    SETTLED
}
