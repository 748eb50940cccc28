package org.rapporteur.language.source;

import org.rapporteur.language.identity.SourceId;

/**
 * The source from which another source was made, and how.
 *
 * @param kind How it was made: translation, copy, excerpt or summary.
 * @param source The source from which it was made.
 */
public record Derivation(DerivationKind kind, SourceId source) {}
