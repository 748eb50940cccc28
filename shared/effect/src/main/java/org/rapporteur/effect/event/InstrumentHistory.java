package org.rapporteur.effect.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.party.Party;

/**
 * What is on record of an instrument, in the order of the days on which it happened.
 *
 * @param recorded the day on which the record learned of an event; null where nobody says
 */
public record InstrumentHistory(List<InstrumentEvent> events, Function<InstrumentEvent, @Nullable LocalDate> recorded) {

    public InstrumentHistory {
        events = List.copyOf(events);
    }

    /** In whatever order they come. */
    public static InstrumentHistory of(Collection<? extends InstrumentEvent> events) {
        return new InstrumentHistory(
                events.stream()
                        .<InstrumentEvent>map(event -> event)
                        .sorted(EventOrder.ORDER)
                        .toList(),
                event -> null);
    }

    public <T extends InstrumentEvent> Stream<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    public <T extends PartyEvent> Stream<T> of(Party party, Class<T> type) {
        return of(type).filter(event -> event.party().equals(party));
    }

    /** What holds where one takes the place of the other. */
    public <T extends InstrumentEvent> Optional<T> latest(Class<T> type) {
        return of(type).reduce((one, other) -> EventOrder.holding(one, other, InstrumentEvent::on));
    }

    /** Those named in the report, and those who by its clauses may sign. */
    public List<Party> expected() {
        return Stream.concat(
                        latest(Reported.class).map(Reported::parties).stream(),
                        latest(ClausesSet.class).map(set -> set.clauses().maySign()).stream())
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
    }
}
