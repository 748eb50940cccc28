package org.rapporteur.query.forums;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Fact;
import org.rapporteur.query.kit.Facts;
import org.rapporteur.query.kit.Keyed;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.time.AsOf;

/** What is on record of a forum; what follows from it depends on the day as of which one asks. */
public record ForumRecord(ForumId id, List<Fact<ForumEvent>> facts) {

    static ForumRecord of(String id) {
        return new ForumRecord(new ForumId(id), List.of());
    }

    ForumRecord with(Recorded<ForumEvent> recorded) {
        return new ForumRecord(id, Keyed.appended(facts, Fact.of(recorded)));
    }

    public ForumDocument at(AsOf asOf) {
        return ForumDocument.of(id, new Facts<>(facts), asOf);
    }

    public Stream<ForumEvent> events() {
        return facts.stream().map(Fact::event);
    }

    /** Who took part in it in which standing, and when. */
    public Stream<Participation> participation() {
        return Participation.all(facts);
    }

    Stream<Party> parties() {
        return facts.stream().flatMap(fact -> Standing.party(fact.event()));
    }

    Stream<SourceId> sources() {
        return facts.stream().map(Fact::citations).flatMap(Citations::sources);
    }
}
