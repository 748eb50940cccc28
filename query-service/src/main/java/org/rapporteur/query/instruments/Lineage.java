package org.rapporteur.query.instruments;

import java.util.List;
import org.rapporteur.language.identity.InstrumentId;

/** Which instruments changed it or took its place, and of which it did so. */
record Lineage(
        List<InstrumentId> amends,
        List<InstrumentId> amendedBy,
        List<InstrumentId> extended,
        List<InstrumentId> extendedBy,
        List<InstrumentId> supersedes,
        List<InstrumentId> supersededBy) {}
