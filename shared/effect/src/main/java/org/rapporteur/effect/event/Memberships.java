package org.rapporteur.effect.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;

/** Who was a member of a forum from when until when, in the terms in which the entry into effect is computed. */
public final class Memberships {

    /** A beginning of unknown day is the first turn, an end of unknown day the last. */
    private static final Comparator<Turn> ORDER = Comparator.<Turn, LocalDate>comparing(
                    turn -> turn.day(EffectiveDate::earliest))
            .thenComparing(turn -> turn.day(EffectiveDate::latest))
            .thenComparing(turn -> !turn.begins());

    private Memberships() {}

    private record Turn(boolean begins, @Nullable EffectiveDate on, @Nullable LocalDate recorded) {

        PossibleDays days() {
            return PossibleDays.of(on).onRecord(recorded);
        }

        LocalDate day(Function<EffectiveDate, LocalDate> known) {
            if (on != null) return known.apply(on);
            return begins ? LocalDate.MIN : LocalDate.MAX;
        }
    }

    /** In whatever order the events of the forum come, of which nobody says when they were recorded. */
    public static Stream<DecisiveFact.Membership> of(ForumId forum, Stream<ForumEvent> events) {
        return of(forum, events, event -> null);
    }

    /**
     * In whatever order the events of the forum come.
     *
     * @param recorded the day on which the record learned of an event; null where nobody says
     */
    public static Stream<DecisiveFact.Membership> of(
            ForumId forum, Stream<ForumEvent> events, Function<ForumEvent, @Nullable LocalDate> recorded) {
        return turns(events, recorded).entrySet().stream()
                .flatMap(entry -> of(
                        forum,
                        entry.getKey(),
                        entry.getValue().stream().sorted(ORDER).toList()));
    }

    private static SortedMap<Party, List<Turn>> turns(
            Stream<ForumEvent> events, Function<ForumEvent, @Nullable LocalDate> recorded) {
        var turns = new TreeMap<Party, List<Turn>>();
        events.forEach(event -> {
            if (event instanceof MemberAdmitted admitted)
                turns.computeIfAbsent(admitted.party(), any -> new ArrayList<>())
                        .add(new Turn(true, admitted.from(), recorded.apply(admitted)));
            if (event instanceof MembershipEnded ended)
                turns.computeIfAbsent(ended.party(), any -> new ArrayList<>())
                        .add(new Turn(false, ended.on(), recorded.apply(ended)));
        });
        return turns;
    }

    /** A membership lasts until the next turn, be it another admission; where its beginning is not on record it had one all the same. */
    private static Stream<DecisiveFact.Membership> of(ForumId forum, Party party, List<Turn> turns) {
        return IntStream.range(0, turns.size())
                .filter(i -> turns.get(i).begins() || i == 0)
                .mapToObj(i -> {
                    var begins = turns.get(i).begins();
                    var end = begins ? i + 1 : i;
                    return new DecisiveFact.Membership(
                            forum,
                            party,
                            begins ? turns.get(i).days() : PossibleDays.UNKNOWN,
                            end < turns.size() ? turns.get(end).days() : null);
                });
    }
}
