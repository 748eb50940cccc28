package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that an agency of a state was merged into another, renamed or split. Use it on a forum in which the agency
 * acts for its state; the successor acts for the same state. A state that takes the place of another succeeds to each
 * instrument by an act of its own.
 *
 * @param agency The agency whose work the successor carries on.
 * @param successor The agency of the same state that carries on the work.
 * @param on The first day on which the successor acts; absent if unknown.
 * @param how The kind of change, such as a merger or a new name; absent if unknown.
 */
record SucceedAgency(
        ForumId subject, Party agency, Party successor, @Nullable EffectiveDate on, @Nullable Localized how)
        implements ForumAct {

    @Override
    public AgencySucceeded event() {
        return new AgencySucceeded(agency, successor, on, how);
    }
}
