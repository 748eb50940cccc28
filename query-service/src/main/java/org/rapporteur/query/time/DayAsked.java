package org.rapporteur.query.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The day for which an answer is asked for.
 *
 * @param asOf The day to answer for, such as 2025-01-16: what was the case on it, by what is known. Absent for the
 *     present.
 */
@ParameterObject
public record DayAsked(@RequestParam(name = AS_OF, required = false) @Nullable String asOf) {

    /** The name of the parameter. */
    public static final String AS_OF = "as-of";

    /** The present. */
    public static final DayAsked PRESENT = new DayAsked(null);

    /** A {@link Problem}, 400, where it is no day. */
    public DayAsked {
        if (asOf != null) parsed(asOf);
    }

    @Nullable
    LocalDate day() {
        return asOf == null ? null : parsed(asOf);
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Problem.malformed(List.of(new Fault(AS_OF, "'" + day + "' is not a day such as 2025-01-17.")));
        }
    }
}
