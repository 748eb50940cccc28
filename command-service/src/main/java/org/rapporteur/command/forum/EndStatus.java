package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.StatusEnded;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.PartnerStatus;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records that a party takes part in a standing no more, since when and why, whether or not it is on record that it was
 * conferred. ASEAN Charter, article 44; guidelines for its external relations. */
record EndStatus(
        ForumId subject, Party party, PartnerStatus status, @Nullable EffectiveDate on, @Nullable Localized reason)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        forum.apart(
                StatusEnded.class,
                other -> other.party().equals(party) && other.status() == status,
                on,
                "status-ended-already",
                "A status does not end again on a day that may be the same.");
        return List.of(new StatusEnded(party, status, on, reason));
    }
}
