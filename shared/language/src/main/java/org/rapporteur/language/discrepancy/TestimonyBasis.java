package org.rapporteur.language.discrepancy;

/** The basis of a testimony that is not a source. */
public enum TestimonyBasis {
    /** Its recorder was there. */
    WITNESSED,
    /** It follows from other acts on record by rules that are on record too, such as an entry into effect. */
    COMPUTED
}
