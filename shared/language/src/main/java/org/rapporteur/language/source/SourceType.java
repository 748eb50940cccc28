package org.rapporteur.language.source;

/** The kind of evidence, the strongest first. */
public enum SourceType {
    ORIGINAL,
    CERTIFIED_COPY,
    OFFICIAL_COMMUNIQUE,
    PRESS,
    HEARSAY
}
