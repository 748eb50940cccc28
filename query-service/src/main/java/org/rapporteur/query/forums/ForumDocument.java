package org.rapporteur.query.forums;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Keyed;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.time.AsOf;

/** What is on record of a forum; what follows from it depends on the day as of which one asks. */
public record ForumDocument(ForumId id, List<RecordedFact<ForumEvent>> facts) {

    static ForumDocument of(String id) {
        return new ForumDocument(new ForumId(id), List.of());
    }

    ForumDocument with(Recorded<ForumEvent> recorded) {
        return new ForumDocument(id, Keyed.appended(facts, RecordedFact.of(recorded)));
    }

    public ForumAnswer at(AsOf asOf) {
        return ForumAnswer.of(id, new RecordedFacts<>(facts), asOf);
    }

    public Stream<ForumEvent> events() {
        return facts.stream().map(RecordedFact::event);
    }

    /** Who took part in it in which standing, and when. */
    public Stream<Participation> participation() {
        return Participation.all(facts);
    }

    Stream<Party> parties() {
        return facts.stream().flatMap(fact -> ForumStanding.party(fact.event()));
    }

    Stream<SourceId> sources() {
        return facts.stream().map(RecordedFact::citations).flatMap(Citations::sources);
    }
}
