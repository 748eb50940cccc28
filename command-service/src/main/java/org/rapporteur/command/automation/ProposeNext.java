package org.rapporteur.command.automation;

import static org.rapporteur.command.automation.Consequence.first;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.springframework.stereotype.Component;

/**
 * The next meeting that one announces is proposed, to be confirmed, unless anything is on record of it. It is named by the
 * ordinal that was announced, or that comes next; a meeting without one has no next that could be named.
 */
@Component
final class ProposeNext implements Automation {

    @Override
    public Set<Class<? extends Event>> causes() {
        return Set.of(NextAnnounced.class);
    }

    @Override
    public Stream<Consequence> follows(Cause cause, OnRecord record) {
        var announced = (NextAnnounced) cause.event();
        return Slugs.forum(cause.subject()).filter(record::holds).stream()
                .flatMap(forum -> ordinal(announced, cause.subject()).stream()
                        .filter(ordinal -> !record.holds(Slugs.meeting(forum, ordinal)))
                        .map(ordinal -> proposal(forum, ordinal, announced)));
    }

    private static Optional<Integer> ordinal(NextAnnounced announced, SubjectId meeting) {
        return Optional.ofNullable(announced.ordinal())
                .or(() -> Slugs.ordinal(meeting).map(own -> own + 1));
    }

    private static Consequence proposal(ForumId forum, int ordinal, NextAnnounced announced) {
        return first(
                Slugs.meeting(forum, ordinal),
                "propose",
                new ActFields()
                        .with("forum", forum)
                        .with("ordinal", ordinal)
                        .with("intended", period(announced.intended()))
                        .with("host", announced.host())
                        .with("place", announced.place())
                        .with("on", announced.on())
                        .all());
    }

    private static @Nullable Period period(@Nullable EffectiveDate intended) {
        return intended == null ? null : new Period(intended, null);
    }
}
