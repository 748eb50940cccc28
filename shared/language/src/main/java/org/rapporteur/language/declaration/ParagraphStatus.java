package org.rapporteur.language.declaration;

/** What has become of what a paragraph asks for. */
public enum ParagraphStatus {
    ACTIVE,
    IMPLEMENTED,
    SUPERSEDED,
    ELAPSED
}
