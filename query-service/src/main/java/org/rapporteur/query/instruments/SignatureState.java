package org.rapporteur.query.instruments;

/** Whether an instrument is open for signature, as far as that is on record. */
public enum SignatureState {
    NOT_ON_RECORD,
    NOT_OPEN,
    OPEN,
    /** All have signed that are expected to; where nobody is, somebody has. */
    COMPLETE,
    CLOSED
}
