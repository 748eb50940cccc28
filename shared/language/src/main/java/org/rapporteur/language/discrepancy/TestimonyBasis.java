package org.rapporteur.language.discrepancy;

/** On what a testimony rests, where that is no source. */
public enum TestimonyBasis {
    /** Its recorder was there. */
    WITNESSED,
    /** It follows from other acts on record by rules that are on record too, such as an entry into effect. */
    COMPUTED
}
