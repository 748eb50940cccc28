package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Outcome;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records what the meeting did about one thing: the verb as reported and normalised, and the thing. */
record RecordOutcome(
        MeetingId subject,
        String item,
        String verb,
        String asReported,
        String kind,
        Localized title,
        @Nullable Localized text,
        List<Party> by,
        List<Party> addressees,
        @Nullable EffectiveDate on)
        implements MeetingAct {
    /** @throws Malformed if item, verb or kind is not of its form */
    RecordOutcome {
        new Outcome(item, verb, asReported, kind, title, text, by, addressees, on);
    }

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.notCancelled();
        if (meeting.outcomes().contains(item))
            throw new Refusal(
                    "outcome-recorded-already",
                    "The outcome " + item + " is on record.",
                    "Name another item, or correct the earlier act.");
        var outcome = new Outcome(item, verb, asReported, kind, title, text, by, addressees, on);
        return List.of(new OutcomeRecorded(outcome));
    }
}
