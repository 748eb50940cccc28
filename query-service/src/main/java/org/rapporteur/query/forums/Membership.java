package org.rapporteur.query.forums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.language.Certainty;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.MemberAdmitted;
import org.rapporteur.language.ForumEvent.MembershipEnded;
import org.rapporteur.language.Party;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Spells;
import org.rapporteur.query.time.Turn;

/** Who is a member of a forum, and when: "all members" are those of the day in question. */
public record Membership(SortedMap<Party, Spells> byParty) {

    public static Membership of(Stream<ForumEvent> events) {
        var turns = new TreeMap<Party, List<Turn>>();
        events.forEach(event -> {
            if (event instanceof MemberAdmitted admitted)
                turns.computeIfAbsent(admitted.party(), any -> new ArrayList<>())
                        .add(Turn.begin(admitted.from()));
            if (event instanceof MembershipEnded ended)
                turns.computeIfAbsent(ended.party(), any -> new ArrayList<>()).add(Turn.end(ended.on()));
        });
        var spells = new TreeMap<Party, Spells>();
        turns.forEach((party, all) -> spells.put(party, new Spells(all)));
        return new Membership(spells);
    }

    /** Whether each party that ever was a member was one on that day. */
    public SortedMap<Party, Certainty> members(LocalDate day) {
        return members(AsOf.day(day));
    }

    public SortedMap<Party, Certainty> members(AsOf asOf) {
        var members = new TreeMap<Party, Certainty>();
        byParty.forEach((party, spells) -> members.put(party, spells.at(asOf)));
        return members;
    }

    /** The days on which the answer may be another than on the day before. */
    public SortedSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        byParty.values().forEach(spells -> days.addAll(spells.changes()));
        return days;
    }
}
