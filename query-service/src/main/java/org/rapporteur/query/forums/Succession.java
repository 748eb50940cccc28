package org.rapporteur.query.forums;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;

/**
 * An agency of a state succeeded another.
 *
 * @param agency The agency that was succeeded.
 * @param successor The agency that succeeded it.
 * @param succeeded Whether it had succeeded by the day asked for.
 */
public record Succession(
        Party agency,
        Party successor,
        Certainty succeeded,
        @Nullable EffectiveDate on,
        @Nullable Localized how,
        List<Citation> citations) {

    /** By day. */
    static List<Succession> all(RecordedFacts<ForumEvent> facts, AsOf asOf) {
        return facts
                .of(AgencySucceeded.class, Chronological.by(fact -> fact.event().on()))
                .stream()
                .map(fact -> of(fact, asOf))
                .toList();
    }

    private static Succession of(RecordedFact<AgencySucceeded> fact, AsOf asOf) {
        var event = fact.event();
        return new Succession(
                event.agency(),
                event.successor(),
                asOf.reached(event.on(), fact.recorded()),
                event.on(),
                event.how(),
                fact.citations());
    }

    /** Those in which a party takes part. */
    public Stream<Party> parties() {
        return Stream.of(agency, successor);
    }
}
