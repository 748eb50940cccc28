package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a meeting agreed that another one, or another forum, should adopt it. Practice: ministers endorse for adoption by the ASEAN Summit. */
record EndorseForAdoption(
        DeclarationId subject,
        @Nullable MeetingId meeting,
        @Nullable ForumId adoptingForum,
        @Nullable MeetingId adoptingMeeting,
        @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        if (meeting != null && meeting.equals(adoptingMeeting))
            throw new Refusal(
                    "endorsed-for-itself",
                    "Who endorses for adoption elsewhere leaves adoption to another meeting.",
                    "Name the other meeting, or record the adoption.");
        return declaration.with(new EndorsedForAdoption(meeting, adoptingForum, adoptingMeeting, on));
    }
}
