package org.rapporteur.query.discrepancies;

/** The state of a question. Only a ruling settles it. */
public enum DiscrepancyState {
    OPEN,
    SETTLED,
    REOPENED,
    WITHDRAWN
}
