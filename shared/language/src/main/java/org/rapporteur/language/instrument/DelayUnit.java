package org.rapporteur.language.instrument;

/** In what a clause counts time. A year is twelve months. */
public enum DelayUnit {
    DAYS,
    MONTHS,
    YEARS
}
