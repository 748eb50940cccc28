package org.rapporteur.query.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.Arranging;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Preparing;
import org.rapporteur.language.meeting.MeetingEvent.PressConferenceHeld;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.MeetingEvent.Resulting;
import org.rapporteur.language.meeting.MeetingEvent.Sitting;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Keyed;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.time.AsOf;

/** What is on record of a meeting; what follows from it depends on the day as of which one asks. */
public record MeetingDocument(MeetingId id, List<RecordedFact<MeetingEvent>> facts) {

    static MeetingDocument of(String id) {
        return new MeetingDocument(new MeetingId(id), List.of());
    }

    MeetingDocument with(Recorded<MeetingEvent> recorded) {
        return new MeetingDocument(id, Keyed.appended(facts, RecordedFact.of(recorded)));
    }

    public MeetingAnswer at(AsOf asOf) {
        return MeetingAnswer.of(id, new RecordedFacts<>(facts), asOf);
    }

    /** Those that were there or not, and those whose delegations were accredited or not. */
    Stream<Party> parties() {
        return facts.stream().flatMap(fact -> switch (fact.event()) {
            case AttendanceRecorded recorded -> Stream.of(recorded.attendance().party());
            case DelegationAccredited accredited -> Stream.of(accredited.party());
            case AccreditationWithdrawn withdrawn -> Stream.of(withdrawn.party());
            case Preparing ignored -> Stream.<Party>of();
            case Arranging ignored -> Stream.<Party>of();
            case Sitting ignored -> Stream.<Party>of();
            case PressConferenceHeld held ->
                held.appeared().stream().flatMap(speaker -> Stream.ofNullable(speaker.party()));
            case OutcomeRecorded ignored -> Stream.<Party>of();
            case NextAnnounced ignored -> Stream.<Party>of();
            case Cancelled ignored -> Stream.<Party>of();
        });
    }

    /** On which it was, or at some time was to be, as far as they are known. */
    Stream<EffectiveDate> days() {
        return facts.stream().flatMap(fact -> switch (fact.event()) {
            case Planned planned -> days(planned.intended());
            case Rescheduled anew -> days(anew.intended());
            case Held held -> days(held.dates());
            case Opened opened -> Stream.ofNullable(opened.on());
            case Concluded concluded -> Stream.ofNullable(concluded.on());
            case Preparing ignored -> Stream.<EffectiveDate>of();
            case Arranging ignored -> Stream.<EffectiveDate>of();
            case Sitting ignored -> Stream.<EffectiveDate>of();
            case Resulting ignored -> Stream.<EffectiveDate>of();
            case Cancelled ignored -> Stream.<EffectiveDate>of();
        });
    }

    private static Stream<EffectiveDate> days(@Nullable Period period) {
        return period == null
                ? Stream.of()
                : Stream.concat(Stream.ofNullable(period.start()), Stream.ofNullable(period.end()));
    }

    Stream<SourceId> sources() {
        return facts.stream().map(RecordedFact::citations).flatMap(Citations::sources);
    }
}
