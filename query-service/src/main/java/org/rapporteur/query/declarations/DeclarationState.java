package org.rapporteur.query.declarations;

/** How far a declaration has come. */
public enum DeclarationState {
    ADOPTED,
    RETRACTED
}
