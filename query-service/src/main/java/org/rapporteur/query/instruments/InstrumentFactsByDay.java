package org.rapporteur.query.instruments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.event.EventOrder;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;

/** What has or may have happened to an instrument by a day, in the order of the days on which it did. */
record InstrumentFactsByDay(List<RecordedFact<InstrumentEvent>> all, AsOf asOf) {

    private static final Comparator<RecordedFact<InstrumentEvent>> ORDER =
            Comparator.comparing(RecordedFact::event, EventOrder.ORDER);

    static InstrumentFactsByDay of(RecordedFacts<InstrumentEvent> facts, AsOf asOf) {
        return new InstrumentFactsByDay(
                facts.all().stream()
                        .filter(fact -> reached(fact, asOf) != Certainty.NO)
                        .sorted(ORDER)
                        .toList(),
                asOf);
    }

    /** Also with what is to come. */
    static InstrumentFactsByDay whole(RecordedFacts<InstrumentEvent> facts, AsOf asOf) {
        return new InstrumentFactsByDay(facts.all().stream().sorted(ORDER).toList(), asOf);
    }

    /** What happened, without what bears it out. */
    InstrumentHistory history() {
        return new InstrumentHistory(
                all.stream().map(RecordedFact::event).toList(), new RecordedFacts<>(all).recorded());
    }

    /** Without what has not surely happened by then. */
    InstrumentFactsByDay sure() {
        var sure = all.stream().filter(fact -> reached(fact, asOf) == Certainty.YES);
        return new InstrumentFactsByDay(sure.toList(), asOf);
    }

    /** What a report says of an instrument holds of all days. */
    private static Certainty reached(RecordedFact<InstrumentEvent> fact, AsOf asOf) {
        return fact.event() instanceof Reported
                ? Certainty.YES
                : asOf.reached(fact.event().on(), fact.recorded());
    }

    /** Whether that was the last day of something, which is surely over. */
    boolean over(@Nullable EffectiveDate last) {
        return last != null && last.onOrBefore(asOf.day().minusDays(1)) == Certainty.YES;
    }

    <T extends InstrumentEvent> Stream<RecordedFact<T>> of(Class<T> type) {
        return new RecordedFacts<>(all).of(type);
    }

    <T extends PartyEvent> Stream<RecordedFact<T>> of(Party party, Class<T> type) {
        return of(type).filter(fact -> fact.event().party().equals(party));
    }

    boolean has(Class<? extends InstrumentEvent> type) {
        return of(type).findAny().isPresent();
    }

    <T extends InstrumentEvent> boolean has(Class<T> type, Predicate<T> such) {
        return of(type).map(RecordedFact::event).anyMatch(such);
    }

    /** What holds where one takes the place of the other: that of the latest day, and one of a known day before one of none. */
    <T extends InstrumentEvent> Optional<RecordedFact<T>> latest(Class<T> type) {
        return of(type).reduce((one, other) ->
                EventOrder.holding(one, other, fact -> fact.event().on()));
    }
}
