package org.rapporteur.command.forum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.State;
import org.rapporteur.language.ForumEvent;
import org.rapporteur.language.ForumEvent.Established;
import org.rapporteur.language.ForumEvent.MemberAdmitted;
import org.rapporteur.language.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.ForumEvent.StatusConferred;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.PartnerStatus;
import org.rapporteur.language.Party;

/** What the acts so far say of a forum. */
record Forum(
        boolean established, Set<Party> members, Map<Party, Set<PartnerStatus>> partners, @Nullable ForumId predecessor)
        implements State<Forum, ForumEvent> {

    static final Forum UNRECORDED = new Forum(false, Set.of(), Map.of(), null);

    @Override
    public Forum evolve(ForumEvent event) {
        return switch (event) {
            case Established established -> new Forum(true, members, partners, predecessor);
            case MemberAdmitted admitted -> with(admitted.party());
            case StatusConferred conferred -> with(conferred.party(), conferred.status());
            case PredecessorDeclared declared -> new Forum(established, members, partners, declared.predecessor());
        };
    }

    boolean hasConferred(Party party, PartnerStatus status) {
        return partners.getOrDefault(party, Set.of()).contains(status);
    }

    private Forum with(Party member) {
        var all = new HashSet<>(members);
        all.add(member);
        return new Forum(established, Set.copyOf(all), partners, predecessor);
    }

    private Forum with(Party partner, PartnerStatus status) {
        var statuses = new HashSet<>(partners.getOrDefault(partner, Set.of()));
        statuses.add(status);
        var all = new HashMap<>(partners);
        all.put(partner, Set.copyOf(statuses));
        return new Forum(established, members, Map.copyOf(all), predecessor);
    }
}
