package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records one outcome of the meeting: what it adopted, endorsed, noted or launched, for example. Use it once for each
 * outcome, not for a cancelled meeting and not under a withdrawn agenda item. OParl: result and resolutionText of an
 * agenda item.
 *
 * @param item The short name of the outcome within the meeting, in lower-case letters, digits and hyphens.
 * @param verb The verb for the act of the meeting, as one of an open list of verbs: adopted, approved, endorsed, noted,
 *     welcomed and others; one or two lower-case words.
 * @param asReported The verb as it stands in the source.
 * @param kind The kind of thing that the outcome concerns, in lower-case words, such as guide, work plan or memorandum
 *     of understanding.
 * @param title The title of the thing that the outcome concerns.
 * @param text The text of the outcome, or what it says; absent if unknown.
 * @param by The parties that acted, if not the meeting as a whole.
 * @param addressees The parties to whom the outcome is addressed.
 * @param on The day of the outcome; absent if it is unknown or that of the meeting.
 * @param agendaItem The short name of the agenda item under which the outcome was reached; absent if unknown.
 * @param about Subjects on record that the outcome is about or led to: an instrument that was signed, commitments that
 *     were made.
 */
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
    public OutcomeRecorded event() {
        return new OutcomeRecorded(outcome());
    }

    private Outcome outcome() {
        return new Outcome(item, verb, asReported, kind, title, text, by, addressees, on, agendaItem, about);
    }
}
