package org.rapporteur.query.http;

import org.rapporteur.query.kit.Parked;
import org.rapporteur.web.problem.Problem;

/** What is on record and could not be applied yet: who asks for it is told, and shown nothing in its place. */
final class Unapplied {

    private Unapplied() {}

    static Problem problem(String subject, Parked parked) {
        var detail = "What is on record of '" + subject + "' from position " + parked.position()
                + " on could not be applied yet; an operator has to see to it.";
        return Problem.unavailable("parked", detail, 60).with("parked", parked);
    }
}
