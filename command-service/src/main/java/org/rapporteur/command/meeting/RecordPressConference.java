package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.MeetingEvent.PressConferenceHeld;
import org.rapporteur.language.meeting.MeetingEvent.Speaker;
import org.rapporteur.language.text.Localized;

/**
 * Records a joint press conference: who appeared, when and where, and the statement that was issued. Use it once for each
 * press conference of a meeting; a meeting that was cancelled has none. Practice: the joint press conference that closes
 * a ministerial meeting.
 *
 * @param appeared Those who spoke to the press, and for which party; empty if unknown.
 * @param place The town or place of the press conference, by name; absent if unknown.
 * @param title The title of the statement that was issued there; absent if it has none.
 * @param statement The text of the statement, or what was said; absent if unknown.
 * @param source The statement as it was issued, registered so that others can cite it; absent if it is not registered.
 * @param on The day of the press conference; absent if unknown.
 */
record RecordPressConference(
        MeetingId subject,
        List<Speaker> appeared,
        @Nullable Localized place,
        @Nullable Localized title,
        @Nullable Localized statement,
        @Nullable SourceId source,
        @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public PressConferenceHeld event() {
        return new PressConferenceHeld(appeared, place, title, statement, source, on);
    }
}
