package org.rapporteur.command.forum;

import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;

/** The rules that the facts of every forum keep to. */
final class ForumRules {

    private static final String EARLIER = "Correct the earlier act.";
    private static final String CHARTER = "ASEAN Charter, ";
    private static final String AGENCY =
            "The record: an agency acts for the state of its code, and so does its successor.";

    static final List<Rule> ALL = List.of(
            rule("established-already", "A forum is established once.", CHARTER + "article 10", EARLIER)
                    .once(Established.class),
            rule(
                            "renamed-before",
                            "A forum can be renamed only after it was established.",
                            CHARTER + "article 10",
                            EARLIER)
                    .never(
                            Renamed.class,
                            Established.class,
                            (renamed, established) -> surelyBefore(renamed, established)),
            rule("renamed-already", "A forum is renamed once on a day.", CHARTER + "article 10", EARLIER)
                    .apart(Renamed.class, (one, other) -> true),
            rule(
                            "not-yet-established",
                            "A forum can be renamed only after it was established.",
                            CHARTER + "article 10",
                            EARLIER)
                    .never(
                            Established.class,
                            Renamed.class,
                            (established, renamed) -> surelyBefore(renamed, established)),
            rule(
                            "member-already",
                            "A member cannot be admitted again on a day that may be the same.",
                            CHARTER + "article 6",
                            EARLIER)
                    .apart(MemberAdmitted.class, (one, other) -> one.party().equals(other.party())),
            rule(
                            "membership-ended-already",
                            "A membership cannot end again on a day that may be the same.",
                            "Vienna Convention on the Law of Treaties, article 54",
                            EARLIER)
                    .apart(MembershipEnded.class, (one, other) -> one.party().equals(other.party())),
            rule(
                            "status-conferred-already",
                            "A status cannot be conferred again on a day that may be the same.",
                            CHARTER + "article 44",
                            EARLIER)
                    .apart(
                            StatusConferred.class,
                            (one, other) -> one.party().equals(other.party()) && one.status() == other.status()),
            rule(
                            "status-ended-already",
                            "A status cannot end again on a day that may be the same.",
                            CHARTER + "article 44",
                            EARLIER)
                    .apart(
                            StatusEnded.class,
                            (one, other) -> one.party().equals(other.party()) && one.status() == other.status()),
            rule(
                            "own-predecessor",
                            "A forum cannot be its own predecessor.",
                            "The record: a predecessor is another forum.",
                            "Name the other forum.")
                    .not(PredecessorDeclared.class, (subject, event) -> event.predecessor()
                            .equals(subject)),
            rule(
                            "predecessor-declared-already",
                            "A forum has one predecessor.",
                            "The record: one history, one line of forums.",
                            EARLIER)
                    .once(PredecessorDeclared.class),
            rule(
                            "no-agency",
                            "Only agencies of states are merged, renamed or split.",
                            AGENCY,
                            "Name agencies, such as agency:id-kominfo.")
                    .not(
                            AgencySucceeded.class,
                            event -> !event.agency().isAgency()
                                    || !event.successor().isAgency()),
            rule("own-successor", "An agency cannot succeed itself.", AGENCY, "Name the other agency.")
                    .not(AgencySucceeded.class, event -> event.agency().equals(event.successor())),
            rule(
                            "agency-of-another-state",
                            "The successor of an agency acts for the same state.",
                            AGENCY,
                            "Name an agency of %1$s.")
                    .form(List.of(AgencySucceeded.class), ForumRules::ofAnotherState),
            rule(
                            "agency-succeeded-already",
                            "An agency cannot be succeeded by the same agency again on a day that may be the same.",
                            AGENCY,
                            EARLIER)
                    .apart(
                            AgencySucceeded.class,
                            (one, other) -> one.agency().equals(other.agency())
                                    && one.successor().equals(other.successor())));

    private ForumRules() {}

    private static Optional<Breach> ofAnotherState(Addition one) {
        var succeeded = (AgencySucceeded) one.added();
        var state = succeeded.agency().principal();
        return state.equals(succeeded.successor().principal())
                ? Optional.empty()
                : Optional.of(Breach.with(state.code()));
    }
}
