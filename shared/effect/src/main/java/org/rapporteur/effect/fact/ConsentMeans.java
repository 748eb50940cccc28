package org.rapporteur.effect.fact;

/**
 * The act by which a party expresses its consent to be bound. Vienna Convention on the Law of Treaties, articles 11 to
 * 16.
 */
public enum ConsentMeans {
    /** Simple, or of a kind that is not known. */
    SIGNATURE,
    /** Not yet confirmed; what confirms it is a signature of its own day. */
    SIGNATURE_AD_REFERENDUM,
    DEFINITIVE_SIGNATURE,
    RATIFICATION,
    ACCEPTANCE,
    APPROVAL,
    /** An organisation's. */
    FORMAL_CONFIRMATION,
    ACCESSION,
    SUCCESSION,
    /** That the procedures which it takes at home are complete. */
    NOTIFICATION,
    /** One of the notes that are exchanged. */
    NOTE
}
