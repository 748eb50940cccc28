package org.rapporteur.effect.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.party.Party;

/** Who was a member of which forum on a day. */
public final class MembershipOnDay {

    private final Map<Party, List<DecisiveFact.Membership>> all;

    public MembershipOnDay(DecisiveFacts facts) {
        all = facts.of(DecisiveFact.Membership.class).collect(Collectors.groupingBy(DecisiveFact.Membership::party));
    }

    /** On the day that the clause fixes, or where it fixes none on this one. */
    public Certainty in(Members members, Party party, LocalDate day) {
        var judged = members.on() == null ? day : members.on().earliest();
        return all.getOrDefault(party, List.of()).stream()
                .filter(each -> each.forum().equals(members.forum()))
                .map(each -> Validity.on(judged, each.from(), each.until()))
                .reduce(Certainty.NO, Certainty::or);
    }
}
