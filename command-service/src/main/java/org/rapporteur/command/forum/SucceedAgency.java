package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;

/**
 * Records that an agency of a state was merged into another, renamed or split. Use it on a forum in which the agency
 * acts for its state; the successor acts for the same state. A state that takes the place of another succeeds to each
 * instrument by an act of its own.
 *
 * @param agency The agency whose work the successor carries on.
 * @param successor The agency of the same state that carries on the work.
 * @param on The first day on which the successor acts; absent if unknown.
 * @param how What happened to the agency, such as a merger or a new name; absent if unknown.
 */
record SucceedAgency(
        ForumId subject, Party agency, Party successor, @Nullable EffectiveDate on, @Nullable Localized how)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        if (!agency.isAgency() || !successor.isAgency())
            throw new Refusal(
                    "no-agency",
                    "Only agencies of states are merged, renamed or split.",
                    "Name agencies, such as agency:id-kominfo.");
        if (agency.equals(successor))
            throw new Refusal("own-successor", "No agency takes its own place.", "Name the other agency.");
        if (!agency.principal().equals(successor.principal()))
            throw new Refusal(
                    "agency-of-another-state",
                    "The successor of an agency acts for the same state.",
                    "Name an agency of " + agency.principal().code() + ".");
        forum.apart(
                AgencySucceeded.class,
                other -> other.agency().equals(agency) && other.successor().equals(successor),
                on,
                "agency-succeeded-already",
                "An agency is not succeeded by the same one again on a day that may be the same.");
        return List.of(new AgencySucceeded(agency, successor, on, how));
    }
}
