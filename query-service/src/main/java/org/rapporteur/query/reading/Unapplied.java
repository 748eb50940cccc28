package org.rapporteur.query.reading;

import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.web.problem.Problem;

/** Refuses an answer that would have to hold an event which could not be applied yet. */
final class Unapplied {

    static final String CODE = "parked";

    private Unapplied() {}

    static Problem problem(Lacking lacking) {
        var detail = "What is on record of '" + lacking.subject() + "' from position " + lacking.position()
                + " on could not be applied yet; an operator must retry or discard the parked event.";
        return Problem.unavailable(CODE, detail, 60).with(CODE, new Parked(lacking.position(), lacking.why()));
    }
}
