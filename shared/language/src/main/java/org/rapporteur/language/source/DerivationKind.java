package org.rapporteur.language.source;

/** How one source came from another; none of these is a second witness. */
public enum DerivationKind {
    TRANSLATION,
    COPY,
    EXCERPT,
    SUMMARY
}
