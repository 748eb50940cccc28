package org.rapporteur.query.forums;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;

/** The titles of a forum over time: that under which it was established, then those that it was given. */
record Titles(List<Title> all) {

    static Titles of(RecordedFacts<ForumEvent> facts) {
        var first = facts.of(Established.class)
                .map(fact -> new Title(
                        fact.event().title(),
                        fact.event().acronym(),
                        fact.event().on(),
                        fact.citations()));
        var later = facts
                .of(Renamed.class, Chronological.by(fact -> fact.event().on()))
                .stream()
                .map(fact -> new Title(
                        fact.event().title(),
                        fact.event().acronym(),
                        fact.event().on(),
                        fact.citations()));
        return new Titles(Stream.concat(first, later).toList());
    }

    /** That of the time: the last that it may have borne by then, or else its first. */
    Optional<Title> at(AsOf asOf) {
        var borne = all.stream().filter(title -> asOf.allows(title.from())).reduce((before, after) -> after);
        return borne.or(() -> all.stream().findFirst());
    }
}
