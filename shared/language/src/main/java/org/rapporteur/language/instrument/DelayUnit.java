package org.rapporteur.language.instrument;

/** The unit in which a clause counts time. A year is twelve months. */
public enum DelayUnit {
    DAYS,
    MONTHS,
    YEARS
}
