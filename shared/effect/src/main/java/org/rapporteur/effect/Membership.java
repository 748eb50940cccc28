package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.party.Party;

/** Who was a member of which forum on a day. */
final class Membership {

    private final Map<Party, List<Fact.Membership>> all;

    Membership(Facts facts) {
        all = facts.of(Fact.Membership.class).collect(Collectors.groupingBy(Fact.Membership::party));
    }

    /** On the day that the clause fixes, or where it fixes none on this one. */
    Certainty in(Members members, Party party, LocalDate day) {
        var judged = members.on() == null ? day : members.on().earliest();
        return all.getOrDefault(party, List.of()).stream()
                .filter(each -> each.forum().equals(members.forum()))
                .map(each -> Lasting.on(judged, each.from(), each.until()))
                .reduce(Certainty.NO, Certainty::or);
    }
}
