package org.rapporteur.query.parties;

/** The kind of duty of a party. */
enum DutyKind {
    /** It is expected to sign. */
    SIGN,
    /** It signed ad referendum, which still has to be confirmed. */
    CONFIRM_SIGNATURE,
    /** It signed, and has not yet expressed its consent to be bound. */
    RATIFY,
    /** Its notification, or consent, is among those that an instrument waits for to take effect. */
    NOTIFY,
    /** A text was adopted on the understanding that it confirms. */
    CONFIRM_ADOPTION,
    /** A paragraph that is addressed to it is not yet implemented as far as is on record. */
    IMPLEMENT,
    /** It promised. */
    FULFIL
}
