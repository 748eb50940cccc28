package org.rapporteur.command.automation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Citation;
import org.rapporteur.language.Event;
import org.rapporteur.language.Grounds;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.SubjectId;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Act;
import org.rapporteur.ledger.Commit;

/**
 * An event from which something may follow.
 *
 * @param id the event's own
 * @param grounds those of the act that brought it about, with that act as the reason
 */
public record Cause(SubjectId subject, Event event, String id, Grounds grounds) {

    /** The events of a commit, each as it is when it is asked for: most are of no interest. */
    static Stream<Recorded> in(Commit commit) {
        return IntStream.range(0, commit.events().size()).mapToObj(index -> new Recorded(commit, index));
    }

    /** An event that need not be read yet. */
    record Recorded(Commit commit, int index) {

        String type() {
            return commit.events().get(index).type();
        }

        Cause read() {
            var event = commit.events().get(index);
            return new Cause(
                    SubjectId.parse(commit.stream()),
                    EventCodec.published().decode(event.type(), event.revision(), event.data()),
                    event.id(),
                    grounds(commit.act(), commit.position()));
        }
    }

    private static Grounds grounds(Act act, long position) {
        return new Grounds(
                citations(act), act.witnessed(), "Follows from %s at position %d.".formatted(act.name(), position));
    }

    /** Which field of the other act a citation bears out says nothing of this one. */
    private static List<Citation> citations(Act act) {
        return act.citations().stream()
                .map(cited -> new Citation(new SourceId(cited.source()), cited.locator(), cited.remark(), null))
                .distinct()
                .toList();
    }
}
