package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Party;
import org.rapporteur.query.forums.Membership;
import org.rapporteur.query.instruments.effect.Days;
import org.rapporteur.query.instruments.effect.Fact;
import org.rapporteur.query.time.Turn;

/** Who was a member of a forum from when until when, in the terms in which the entry into effect is computed. */
final class Memberships {

    private Memberships() {}

    static Stream<Fact.Membership> of(ForumId forum, Membership membership) {
        return membership.byParty().entrySet().stream()
                .flatMap(entry -> of(forum, entry.getKey(), entry.getValue().turns()));
    }

    /** A membership lasts until the turn that comes next ends it; one whose beginning is not on record has one all the same. */
    private static Stream<Fact.Membership> of(ForumId forum, Party party, List<Turn> turns) {
        return IntStream.range(0, turns.size())
                .filter(i -> turns.get(i).begins() || i == 0)
                .mapToObj(i -> {
                    var begin = turns.get(i);
                    var end = begin.begins() ? end(turns, i + 1) : begin;
                    var from = begin.begins() ? Days.of(begin.on()) : Days.UNKNOWN;
                    return new Fact.Membership(forum, party, from, end == null ? null : Days.of(end.on()));
                });
    }

    private static @Nullable Turn end(List<Turn> turns, int next) {
        return next < turns.size() && !turns.get(next).begins() ? turns.get(next) : null;
    }
}
