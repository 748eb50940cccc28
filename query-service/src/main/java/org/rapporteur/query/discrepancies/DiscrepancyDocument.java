package org.rapporteur.query.discrepancies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DiscrepancyEvent.Raised;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.SubjectId;
import org.rapporteur.language.Testimony;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Keyed;
import org.rapporteur.query.kit.Recorded;

/** A question on which sources disagree: what each says, and the ruling while it stands. */
public record DiscrepancyDocument(
        DiscrepancyId id,
        DiscrepancyState state,
        @Nullable Localized question,
        @Nullable SubjectId about,
        @Nullable String attribute,
        List<Testimony> testimonies,
        @Nullable Ruling ruling,
        List<Localized> reopenings,
        Evidence citations) {

    static DiscrepancyDocument of(String id) {
        return new DiscrepancyDocument(
                new DiscrepancyId(id),
                DiscrepancyState.OPEN,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                Evidence.NONE);
    }

    DiscrepancyDocument raised(Raised event, Recorded<?> recorded) {
        var all = Stream.concat(event.testimonies().stream(), testimonies.stream())
                .toList();
        return new DiscrepancyDocument(
                id,
                state,
                event.question(),
                event.about(),
                event.attribute(),
                all,
                ruling,
                reopenings,
                citations.and(recorded));
    }

    DiscrepancyDocument with(Testimony testimony) {
        var more = Keyed.appended(testimonies, testimony);
        return new DiscrepancyDocument(id, state, question, about, attribute, more, ruling, reopenings, citations);
    }

    DiscrepancyDocument with(Ruling made) {
        return new DiscrepancyDocument(
                id, DiscrepancyState.SETTLED, question, about, attribute, testimonies, made, reopenings, citations);
    }

    DiscrepancyDocument reopened(Localized reason) {
        var more = Keyed.appended(reopenings, reason);
        return new DiscrepancyDocument(
                id, DiscrepancyState.OPEN, question, about, attribute, testimonies, null, more, citations);
    }

    /** Whether a ruling stands. */
    public boolean settled() {
        return state == DiscrepancyState.SETTLED;
    }

    /** Every source that testifies or on which the ruling rests, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.concat(
                testimonies.stream().map(Testimony::citations),
                Stream.ofNullable(ruling).map(Ruling::citations));
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
