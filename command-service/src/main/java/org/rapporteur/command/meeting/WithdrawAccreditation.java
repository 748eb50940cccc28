package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records that a party's delegation is accredited no more, whether or not its accreditation is on record. Rules of procedure
 * of the UN General Assembly, rules 28 and 29. */
record WithdrawAccreditation(MeetingId subject, Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.apart(
                AccreditationWithdrawn.class,
                other -> other.party().equals(party),
                on,
                "accreditation-withdrawn-already",
                "An accreditation is withdrawn once on a day.");
        return meeting.with(new AccreditationWithdrawn(party, reason, on));
    }
}
