package org.rapporteur.query.declarations;

/** How far an adopted text has come on a day. */
public enum DeclarationState {
    DRAFT,
    TABLED,
    ENDORSED,
    ADOPTED_AD_REFERENDUM,
    ADOPTED,
    SUPERSEDED,
    RETRACTED
}
