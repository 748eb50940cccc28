package org.rapporteur.query.discrepancies;

/** Where a question stands. Only a ruling settles it. */
public enum DiscrepancyState {
    OPEN,
    SETTLED,
    REOPENED,
    WITHDRAWN
}
