package org.rapporteur.query.forums;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.Naming;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.time.Spells;
import org.rapporteur.query.time.Turn;

/**
 * Who took part in a forum in which standing, and when.
 *
 * @param standing absent for a member
 */
public record Participation(Party party, @Nullable PartnerStatus standing, Spells spells) {

    private record Who(Party party, @Nullable PartnerStatus standing) implements Comparable<Who> {

        @Override
        public int compareTo(Who other) {
            return comparing(Who::party)
                    .thenComparing(Who::standing, nullsFirst(naturalOrder()))
                    .compare(this, other);
        }
    }

    /** By party; of each, membership first. */
    static Stream<Participation> all(List<RecordedFact<ForumEvent>> facts) {
        Map<Who, List<Turn>> turns = new TreeMap<>();
        facts.forEach(fact -> {
            var day = fact.recorded();
            switch (fact.event()) {
                case MemberAdmitted one -> add(turns, one.party(), null, Turn.begin(one.from(), day));
                case MembershipEnded one -> add(turns, one.party(), null, Turn.end(one.on(), day));
                case StatusConferred one -> add(turns, one.party(), one.status(), Turn.begin(one.from(), day));
                case StatusEnded one -> add(turns, one.party(), one.status(), Turn.end(one.on(), day));
                case Naming ignored -> {}
                case AgencySucceeded ignored -> {}
            }
        });
        return turns.entrySet().stream()
                .map(entry -> new Participation(
                        entry.getKey().party(), entry.getKey().standing(), new Spells(entry.getValue())));
    }

    boolean isMembership() {
        return standing == null;
    }

    private static void add(Map<Who, List<Turn>> turns, Party party, @Nullable PartnerStatus standing, Turn turn) {
        turns.computeIfAbsent(new Who(party, standing), any -> new ArrayList<>())
                .add(turn);
    }
}
