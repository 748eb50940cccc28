package org.rapporteur.command.automation;

import static org.rapporteur.command.automation.Consequence.first;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.springframework.stereotype.Component;

/**
 * A meeting that is concluded asks for its minutes, unless some are on record, whatever their name. A meeting of which one
 * heard when it had been held, as the press reports it, asks for nothing: nobody here keeps its minutes.
 */
@Component
final class RequestMinutes implements Automation {

    @Override
    public Set<Class<? extends Event>> causes() {
        return Set.of(Concluded.class, Drafted.class, Issued.class);
    }

    @Override
    public Stream<Consequence> follows(Cause cause, OnRecord record) {
        var minutes = Slugs.minutes(cause.subject());
        if (!(cause.event() instanceof Concluded concluded)
                || record.holds(minutes)
                || record.remembers(minutesOf(cause.subject().value()))) return Stream.of();
        return Stream.of(first(
                minutes,
                "request",
                new ActFields()
                        .with("meeting", cause.subject())
                        .with("on", concluded.on())
                        .all()));
    }

    @Override
    public Stream<String> remembers(Cause cause) {
        return Stream.ofNullable(meeting(cause.event())).map(meeting -> minutesOf(meeting.value()));
    }

    private static @Nullable MeetingId meeting(Event event) {
        if (event instanceof Drafted drafted) return drafted.meeting();
        return event instanceof Issued issued ? issued.meeting() : null;
    }

    private static String minutesOf(String meeting) {
        return "minutes-of " + meeting;
    }
}
