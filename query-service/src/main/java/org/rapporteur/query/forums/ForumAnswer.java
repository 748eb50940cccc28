package org.rapporteur.query.forums;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;

/**
 * A forum on a day, with its members, its partners and its predecessor.
 *
 * @param title The title on that day; null if none is on record.
 * @param titles All titles, from the first on.
 * @param agencies The agencies of states that succeeded others.
 */
public record ForumAnswer(
        ForumId id,
        @Nullable Localized title,
        @Nullable String acronym,
        @Nullable EffectiveDate established,
        @Nullable ForumId predecessor,
        @Nullable EffectiveDate predecessorUntil,
        List<Title> titles,
        List<Member> members,
        List<ForumStanding> partners,
        List<Succession> agencies,
        Evidence citations) {

    static ForumAnswer of(ForumId id, RecordedFacts<ForumEvent> facts, AsOf asOf) {
        var established = last(facts, Established.class);
        var predecessor = last(facts, PredecessorDeclared.class);
        var titles = Titles.of(facts);
        var title = titles.at(asOf).orElse(null);
        return new ForumAnswer(
                id,
                title == null ? null : title.title(),
                title == null ? null : title.acronym(),
                established == null ? null : established.event().on(),
                predecessor == null ? null : predecessor.event().predecessor(),
                predecessor == null ? null : predecessor.event().on(),
                titles.all(),
                Participation.all(facts.all())
                        .filter(Participation::isMembership)
                        .map(one -> Member.of(one.party(), one.spells().at(asOf), facts))
                        .toList(),
                ForumStanding.all(facts, asOf),
                Succession.all(facts, asOf),
                evidence(established, title, predecessor));
    }

    private static Evidence evidence(
            @Nullable RecordedFact<Established> established,
            @Nullable Title title,
            @Nullable RecordedFact<PredecessorDeclared> predecessor) {
        var evidence = established == null ? Evidence.NONE : Evidence.NONE.and(established);
        if (title != null) evidence = evidence.with("title", Citations.bearing(title.citations(), "title"));
        return predecessor == null ? evidence : evidence.with("predecessor", predecessor.citations());
    }

    private static <T extends ForumEvent> @Nullable RecordedFact<T> last(
            RecordedFacts<ForumEvent> facts, Class<T> type) {
        return facts.of(type).reduce((before, after) -> after).orElse(null);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.of(
                        titles.stream().map(Title::citations),
                        members.stream().map(Member::citations),
                        partners.stream().map(ForumStanding::citations),
                        agencies.stream().map(Succession::citations))
                .flatMap(all -> all);
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
