package org.rapporteur.query.forums;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.ForumEvent.Established;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Keyed;
import org.rapporteur.query.kit.Recorded;

/** A forum with its members, those who take part without being members, and what it carries on. */
public record ForumDocument(
        ForumId id,
        @Nullable Localized title,
        @Nullable String acronym,
        @Nullable EffectiveDate established,
        @Nullable ForumId predecessor,
        @Nullable EffectiveDate predecessorUntil,
        List<Member> members,
        List<Standing> partners,
        Evidence citations) {

    static ForumDocument of(String id) {
        return new ForumDocument(new ForumId(id), null, null, null, null, null, List.of(), List.of(), Evidence.NONE);
    }

    ForumDocument established(Established event, Recorded<?> recorded) {
        return new ForumDocument(
                id,
                event.title(),
                event.acronym(),
                event.on(),
                predecessor,
                predecessorUntil,
                members,
                partners,
                citations.and(recorded));
    }

    ForumDocument continuing(ForumId forum, @Nullable EffectiveDate on, Recorded<?> recorded) {
        var evidence = citations.with("predecessor", recorded.citations());
        return new ForumDocument(id, title, acronym, established, forum, on, members, partners, evidence);
    }

    ForumDocument with(Member member) {
        var more = Keyed.sorted(members, member, Member::party);
        return new ForumDocument(
                id, title, acronym, established, predecessor, predecessorUntil, more, partners, citations);
    }

    ForumDocument with(Standing partner) {
        var more = Keyed.sorted(partners, partner, Standing::key);
        return new ForumDocument(
                id, title, acronym, established, predecessor, predecessorUntil, members, more, citations);
    }

    Stream<Party> parties() {
        return Stream.concat(
                members.stream().map(Member::party), partners.stream().map(Standing::party));
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.concat(
                members.stream().map(Member::citations), partners.stream().map(Standing::citations));
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
