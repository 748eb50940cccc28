package org.rapporteur.language.declaration;

/** The status of what a paragraph asks for. */
public enum ParagraphStatus {
    ACTIVE,
    IMPLEMENTED,
    SUPERSEDED,
    ELAPSED
}
