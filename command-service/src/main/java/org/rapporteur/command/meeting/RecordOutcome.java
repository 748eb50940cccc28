package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records what the meeting did about one thing: the verb as reported and normalised, the thing, and the item of the agenda.
 * Each thing once, and not after the meeting was cancelled or the item withdrawn. {@code result} and {@code resolutionText}
 * of an OParl agenda item. */
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
        @Nullable EffectiveDate on,
        @Nullable String agendaItem,
        List<SubjectId> about)
        implements MeetingAct {
    /** @throws Malformed if item, verb or kind is not of its form */
    RecordOutcome {
        new Outcome(item, verb, asReported, kind, title, text, by, addressees, on, agendaItem, about);
    }

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        return meeting.reached(outcome());
    }

    private Outcome outcome() {
        return new Outcome(item, verb, asReported, kind, title, text, by, addressees, on, agendaItem, about);
    }
}
