package org.rapporteur.query.sources;

/** Whether a source can be cited. */
public enum SourceState {
    REGISTERED
}
