package org.rapporteur.query.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.web.problem.Fault;
import org.rapporteur.web.problem.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which part of the network is asked for.
 *
 * @param forum its meetings, what was done at them, and its members
 * @param party meetings and instruments that name it or an agency of it
 * @param area of cooperation of the instruments, in any language; with it, only meetings at which they were dealt with
 * @param from the first day: what was surely before it is left away
 * @param until the last day: what was surely after it is left away
 * @param most so many nodes at most, 1 to 2,000; of a larger network nothing is drawn
 */
@ParameterObject
record NetworkAsked(
        @RequestParam(required = false) @Nullable String forum,
        @RequestParam(required = false) @Nullable String party,
        @RequestParam(required = false) @Nullable String area,
        @RequestParam(required = false) @Nullable LocalDate from,
        @RequestParam(required = false) @Nullable LocalDate until,
        @RequestParam(defaultValue = USUAL) int most) {

    private static final String USUAL = "500";
    private static final int ALL = 2_000;

    /** A {@link Problem}, 400, where so many cannot be asked for, or the last day lies before the first. */
    NetworkAsked {
        if (from != null && until != null && until.isBefore(from))
            throw Problem.malformed(List.of(new Fault("until", "The last day lies before the first.")));
        if (most < 1 || most > ALL)
            throw Problem.malformed(List.of(new Fault("most", "A network has 1 to " + ALL + " nodes.")));
    }

    Filters meetings() {
        return Filters.NONE.forum(forum).party(party).during(from, until);
    }

    Filters instruments() {
        return meetings().area(area);
    }

    /** Those that are drawn though nothing else leads to them. */
    Filters forums() {
        return Filters.NONE.forum(forum).party(party);
    }

    /** Whether the forums are drawn with all that take part in them. */
    boolean isWhole() {
        return party == null && area == null && from == null && until == null;
    }

    /** Whether meetings are drawn of themselves, and not only where instruments lead to them. */
    boolean hasMeetings() {
        return area == null;
    }

    /** Whether something of that day is drawn: not if it surely was at another time, or, where one is asked for, at none. */
    boolean holds(@Nullable EffectiveDate on) {
        if (from == null && until == null) return true;
        return on != null
                && (from == null || !on.latest().isBefore(from))
                && (until == null || !on.earliest().isAfter(until));
    }

    /** @throws Problem 422 if there are more nodes, which would be no picture */
    void refuse(int nodes) {
        if (nodes <= most) return;
        var detail = "There are more than " + most + " nodes to draw. Ask for a forum, a party, an area, or the days"
                + " from one until another, or for as many as " + ALL + " (most).";
        throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-much-to-draw", detail);
    }
}
