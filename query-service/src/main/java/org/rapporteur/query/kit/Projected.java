package org.rapporteur.query.kit;

import java.util.Collection;
import java.util.List;

/** What a batch of events has brought about: what to write first, and what then. */
public record Projected<D>(List<Superseded<D>> superseded, Collection<Latest<D>> latest) {}
