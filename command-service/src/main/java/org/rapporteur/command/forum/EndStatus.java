package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

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
