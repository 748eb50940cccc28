package org.rapporteur.query.instruments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An instrument with its lineage, which depends on other instruments too. */
record InstrumentLineageAnswer(@JsonUnwrapped InstrumentAnswer instrument, Lineage lineage) {}
