package org.rapporteur.command.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.StatusConferred;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.PartnerStatus;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a party that is no member takes part in a standing. ASEAN Charter, article 44. */
record ConferStatus(
        ForumId subject, Party party, PartnerStatus status, @Nullable EffectiveDate from, @Nullable Party by)
        implements ForumAct {

    @Override
    public List<ForumEvent> decide(Forum forum, Recorder recorder) {
        if (forum.hasConferred(party, status))
            throw new Refusal(
                    "status-conferred-already", "A status is conferred once.", "Correct the earlier conferment.");
        return List.of(new StatusConferred(party, status, from, by));
    }
}
