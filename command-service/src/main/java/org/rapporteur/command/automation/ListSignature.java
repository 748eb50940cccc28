package org.rapporteur.command.automation;

import static org.rapporteur.command.automation.Consequence.upon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.Outcome;
import org.springframework.stereotype.Component;

/**
 * An instrument that was signed at a meeting is among its outcomes: once, by whomever and on whatever day of the meeting, and
 * as soon as its title is on record too; unless there is an outcome about it.
 */
@Component
final class ListSignature implements Automation {

    @Override
    public Set<Class<? extends Event>> causes() {
        return Set.of(Signed.class, Reported.class);
    }

    @Override
    public Stream<Consequence> follows(Cause cause, OnRecord record) {
        var instrument = cause.subject();
        return record.of(instrument, Reported.class).filter(report -> report.title() != null).findFirst().stream()
                .flatMap(report -> meetings(cause, record)
                        .filter(meeting -> isAbsent(instrument, record.of(meeting, OutcomeRecorded.class)))
                        .map(meeting -> outcome(meeting, instrument, report)));
    }

    /** The one of this signature, or with the report those of all that were on record before. */
    private static Stream<MeetingId> meetings(Cause cause, OnRecord record) {
        var signatures =
                cause.event() instanceof Signed signed ? Stream.of(signed) : record.of(cause.subject(), Signed.class);
        return signatures.map(Signed::meeting).filter(Objects::nonNull).distinct();
    }

    private static boolean isAbsent(SubjectId instrument, Stream<OutcomeRecorded> outcomes) {
        return outcomes.map(OutcomeRecorded::outcome).noneMatch(outcome -> isAbout(instrument, outcome));
    }

    private static boolean isAbout(SubjectId instrument, Outcome outcome) {
        return outcome.about().contains(instrument) || outcome.item().equals(instrument.slug());
    }

    private static Consequence outcome(MeetingId meeting, SubjectId instrument, Reported report) {
        return upon(
                meeting,
                "record-outcome",
                new ActFields()
                        .with("item", instrument.slug())
                        .with("verb", "signed")
                        .with("asReported", "signed")
                        .with("kind", kind(report.type()))
                        .with("title", report.title())
                        .with("about", List.of(instrument))
                        .all());
    }

    private static String kind(@Nullable InstrumentType type) {
        return type == null
                ? "instrument"
                : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
