package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.party.Party;

/**
 * Records that the invitations to the meeting were issued. Use it once, not after the meeting began. The method REQUEST
 * of RFC 5546, section 3.2.2; OParl: invitation to a meeting.
 *
 * @param by The party that issued the invitations; absent if unknown.
 * @param invited The parties that were invited, as far as known.
 * @param on The day on which the invitations were issued; absent if unknown.
 */
record Convene(MeetingId subject, @Nullable Party by, List<Party> invited, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public Convened event() {
        return new Convened(by, invited, on);
    }
}
