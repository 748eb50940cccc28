package org.rapporteur.command.minutes;

import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Facts;
import org.rapporteur.command.act.State;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Requested;
import org.rapporteur.language.record.Refusal;

/** What is on record of minutes. */
record Minutes(Facts<MinutesEvent> facts) implements State<Minutes, MinutesEvent> {

    static final Minutes UNRECORDED = new Minutes(Facts.none());

    @Override
    public Minutes evolve(MinutesEvent event) {
        return new Minutes(facts.and(event));
    }

    /**
     * What follows where the event contradicts nothing.
     *
     * @throws Refusal if it stands in the wrong order to another, or its silence to its deadline
     */
    List<MinutesEvent> with(MinutesEvent event) {
        Stages.inOrder(facts, event);
        Silence.kept(facts.and(event));
        return List.of(event);
    }

    /** @throws Refusal if that has happened already */
    void once(Class<? extends MinutesEvent> type) {
        facts.first(type).ifPresent(earlier -> {
            throw new Refusal(
                    Stages.word(earlier) + "-already",
                    "Minutes are " + Stages.word(earlier) + " once, and they were " + words(earlier.on()) + ".",
                    "Correct the earlier act.");
        });
    }

    /** @throws Refusal if they are on record as those of another meeting */
    void of(@Nullable MeetingId meeting) {
        Stream.of(
                        facts.of(Requested.class).map(Requested::meeting),
                        facts.of(Drafted.class).map(Drafted::meeting),
                        facts.of(Issued.class).map(Issued::meeting))
                .flatMap(meetings -> meetings)
                .filter(other -> meeting != null && other != null && !other.equals(meeting))
                .findFirst()
                .ifPresent(Minutes::refuseOther);
    }

    private static void refuseOther(@Nullable MeetingId other) {
        throw new Refusal(
                "of-another-meeting",
                "Minutes are those of one meeting, and these are on record as those of " + other + ".",
                "Check the meeting, or correct the earlier act.");
    }
}
