package org.rapporteur.query.meetings;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;

/**
 * Who was at a meeting and what came of it, as of a day before which it may not have begun.
 *
 * @param began on which day that was, if it is on record
 */
record Proceedings(RecordedFacts<MeetingEvent> facts, AsOf asOf, @Nullable EffectiveDate began) {

    static Proceedings of(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var opened = facts.of(Opened.class).map(fact -> fact.event().on());
        var held = facts.of(Held.class)
                .map(fact -> fact.event().dates())
                .map(dates -> dates == null ? null : dates.start());
        var began = Stream.concat(opened, held).filter(on -> on != null).findFirst();
        return new Proceedings(facts, asOf, began.orElse(null));
    }

    /** By party, each once: the last recorded of them. */
    List<Attended> attendance() {
        if (!asOf.allows(began)) return List.of();
        return List.copyOf(byKey(
                facts.of(AttendanceRecorded.class)
                        .map(fact -> Attended.of(fact.event().attendance(), fact.citations())),
                Attended::party));
    }

    /** By day, those without one first, then by item, each once: the last recorded of them. */
    List<OutcomeEntry> outcomes() {
        var outcomes = facts.of(OutcomeRecorded.class)
                .filter(fact -> asOf.allows(day(fact.event())))
                .map(fact -> OutcomeEntry.of(fact.event().outcome(), fact.citations()));
        return byKey(outcomes, OutcomeEntry::item).stream()
                .sorted(Chronological.by(OutcomeEntry::on).thenComparing(comparing(OutcomeEntry::item)))
                .toList();
    }

    private @Nullable EffectiveDate day(OutcomeRecorded recorded) {
        return recorded.on() == null ? began : recorded.on();
    }

    private static <T, K extends Comparable<K>> Collection<T> byKey(Stream<T> entries, Function<T, K> key) {
        var last = new TreeMap<K, T>();
        entries.forEach(entry -> last.put(key.apply(entry), entry));
        return last.values();
    }
}
