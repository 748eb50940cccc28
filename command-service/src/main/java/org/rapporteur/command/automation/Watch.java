package org.rapporteur.command.automation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;

/**
 * When to look after a subject again.
 *
 * @param next the next day on which notice is to be given; absent where none is
 * @param with whatever happens to one of these
 */
record Watch(@Nullable LocalDate next, List<SubjectId> with) {

    Watch {
        with = List.copyOf(with);
    }

    boolean isDue(LocalDate today) {
        return next != null && !today.isBefore(next);
    }
}
