package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records that a party that is no member takes part in a standing, since when and by whose decision. It may have several, and
 * one again after it ended. ASEAN Charter, article 44. */
record ConferStatus(
        ForumId subject, Party party, PartnerStatus status, @Nullable EffectiveDate from, @Nullable Party by)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        forum.apart(
                StatusConferred.class,
                other -> other.party().equals(party) && other.status() == status,
                from,
                "status-conferred-already",
                "A status is not conferred again on a day that may be the same.");
        return List.of(new StatusConferred(party, status, from, by));
    }
}
