package org.rapporteur.query.instruments;

import java.util.List;
import org.rapporteur.language.identity.InstrumentId;

/** The instruments that changed or replaced this one, and those that this one changed or replaced. */
record Lineage(
        List<InstrumentId> amends,
        List<InstrumentId> amendedBy,
        List<InstrumentId> extended,
        List<InstrumentId> extendedBy,
        List<InstrumentId> supersedes,
        List<InstrumentId> supersededBy) {}
