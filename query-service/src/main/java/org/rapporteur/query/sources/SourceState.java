package org.rapporteur.query.sources;

/** Whether a source can be cited, and whether it still speaks for itself. */
public enum SourceState {
    REGISTERED,
    SUPERSEDED,
    WITHDRAWN
}
