package org.rapporteur.language;

/** From which source another was made, and how. */
public record Derivation(DerivationKind kind, SourceId source) {}
