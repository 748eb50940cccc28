package org.rapporteur.language.source;

import org.rapporteur.language.identity.SourceId;

/** From which source another was made, and how. */
public record Derivation(DerivationKind kind, SourceId source) {}
