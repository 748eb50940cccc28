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
 * The part of the network that is asked for.
 *
 * @param forum Restrict to this forum: its meetings, what was done at them, and its members.
 * @param party Restrict to meetings and instruments that name this party or an agency of it.
 * @param area Restrict to instruments in this area of cooperation, in any language, and to meetings that dealt with
 *     them.
 * @param from The first day; what was surely before it is left out.
 * @param until The last day; what was surely after it is left out.
 * @param most The number of nodes at most, from 1 to 2,000; a larger network is refused.
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
            throw Problem.malformed(List.of(new Fault("until", "The last day is before the first day.")));
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
        var detail = "The network has more than " + most
                + " nodes. Restrict it by forum, party, area or days, or raise the limit, up to " + ALL + " (most).";
        throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-much-to-draw", detail);
    }
}
