package org.rapporteur.query.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.query.list.ExtraCondition;
import org.rapporteur.query.reading.Filters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The filters of the list of commitments.
 *
 * @param by Restrict to commitments made by this party.
 * @param to Restrict to commitments made to this party.
 * @param dueBefore Restrict to commitments that surely or possibly fall due before this day.
 * @param dueAfter Restrict to commitments that surely or possibly fall due after this day.
 * @param overdue Restrict to commitments that are overdue (YES), possibly overdue (POSSIBLY), or not overdue (NO).
 */
@ParameterObject
record Tracked(
        @RequestParam(required = false) @Nullable String by,
        @RequestParam(required = false) @Nullable String to,
        @RequestParam(required = false) @Nullable String meeting,
        @RequestParam(required = false) @Nullable String declaration,
        @RequestParam(required = false) @Nullable String instrument,
        @RequestParam(required = false) @Nullable CommitmentState state,
        @RequestParam(name = "due-before", required = false) @Nullable LocalDate dueBefore,
        @RequestParam(name = "due-after", required = false) @Nullable LocalDate dueAfter,
        @RequestParam(required = false) @Nullable Certainty overdue) {

    Filters and(Filters filters) {
        return filters.party("by", by)
                .party("to", to)
                .meeting(meeting)
                .of(Kind.DECLARATION, declaration)
                .of(Kind.INSTRUMENT, instrument);
    }

    /** What depends on the day that is asked for. */
    ExtraCondition<CommitmentAnswer> extra() {
        return ExtraCondition.<CommitmentAnswer>any()
                .where(state, (answer, wanted) -> answer.standing().state() == wanted)
                .where(overdue, (answer, wanted) -> answer.standing().overdue() == wanted)
                .where(dueBefore, CommitmentAnswer::isDueBefore)
                .where(dueAfter, CommitmentAnswer::isDueAfter);
    }
}
