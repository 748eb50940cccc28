package org.rapporteur.query.sources;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** A source: what is on record of it, and its state on the day asked for. */
record SourceAnswer(@JsonUnwrapped SourceDocument source, @JsonUnwrapped SourceStanding standing) {

    static SourceAnswer of(SourceDocument source, LocalDate asOf) {
        return new SourceAnswer(source, SourceStanding.of(source, asOf));
    }
}
