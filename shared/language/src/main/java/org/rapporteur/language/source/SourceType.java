package org.rapporteur.language.source;

/** What kind of evidence a source is, the strongest first. */
public enum SourceType {
    ORIGINAL,
    CERTIFIED_COPY,
    OFFICIAL_COMMUNIQUE,
    PRESS,
    HEARSAY
}
