package org.rapporteur.query.meetings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;

/** The items of an agenda in the order of the last reordering, else by their place, the day they were added and their name. */
final class Agenda {

    private Agenda() {}

    static List<AgendaItem> of(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var order = facts
                .of(AgendaReordered.class, Chronological.by(fact -> fact.event().on()))
                .stream()
                .filter(fact -> asOf.allows(fact.event().on()))
                .map(fact -> fact.event().items())
                .reduce(List.of(), (before, after) -> after);
        var withdrawals = withdrawals(facts, asOf);
        return facts
                .of(
                        AgendaItemAdded.class,
                        comparing((RecordedFact<AgendaItemAdded> fact) ->
                                        place(order, fact.event().item()))
                                .thenComparing(fact -> fact.event().ordinal(), nullsLast(naturalOrder()))
                                .thenComparing(
                                        Chronological.by(fact -> fact.event().on()))
                                .thenComparing(fact -> fact.event().item()))
                .stream()
                .filter(fact -> asOf.allows(fact.event().on()))
                .map(fact -> item(fact, withdrawals.get(fact.event().item())))
                .toList();
    }

    private static int place(List<String> order, String item) {
        var index = order.indexOf(item);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static Map<String, AgendaItem.Withdrawal> withdrawals(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var withdrawals = new TreeMap<String, AgendaItem.Withdrawal>();
        facts.of(AgendaItemWithdrawn.class)
                .filter(fact -> asOf.allows(fact.event().on()))
                .forEach(fact -> withdrawals.put(
                        fact.event().item(),
                        new AgendaItem.Withdrawal(
                                fact.event().reason(), fact.event().on(), fact.citations())));
        return withdrawals;
    }

    private static AgendaItem item(RecordedFact<AgendaItemAdded> fact, AgendaItem.@Nullable Withdrawal withdrawn) {
        var added = fact.event();
        return new AgendaItem(added.item(), added.number(), added.title(), added.on(), withdrawn, fact.citations());
    }
}
