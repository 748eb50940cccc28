package org.rapporteur.web.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.parameter.PlainValues;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;

/** The headers that carry positions. An answer holds up to its position, the last event that it knows; -1 is none yet. */
public final class LedgerPosition {

    /** In every answer: up to which position it holds; after an act, the position of its last event. */
    public static final String HEADER = "Ledger-Position";

    /** In a request: the answer shall hold at least up to this position. */
    public static final String MINIMUM = "Min-Position";

    private LedgerPosition() {}

    /** The position that a request asks for, or -1 where it asks for none; a {@link Problem} where it is no number. */
    public static long minimum(@Nullable String header) {
        if (header == null) return -1;
        try {
            return PlainValues.number(header.strip());
        } catch (NumberFormatException e) {
            throw Problem.malformed(List.of(new Fault(MINIMUM, "'" + header + "' is no position.")));
        }
    }
}
