package org.rapporteur.command.automation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;

/**
 * An event from which something may follow.
 *
 * @param id the event's own; of one that stands in the place of others, that of the correction with its place
 * @param grounds those of the act that brought it about, with that act as the reason
 */
public record Cause(SubjectId subject, Event event, String id, Grounds grounds) {

    /** The events of a commit. */
    static List<Cause> in(Commit commit) {
        var act = commit.act();
        var grounds = grounds(act.name(), commit, new Grounds(citations(act), act.witnessed(), null));
        return commit.events().stream()
                .map(event -> new Cause(
                        SubjectId.parse(commit.stream()),
                        EventCodec.published().decode(event.type(), event.revision(), event.data()),
                        event.id(),
                        grounds))
                .toList();
    }

    /** What stands in the place of others by one of its corrections. */
    static Stream<Cause> in(Commit commit, Correction correction) {
        var name = Objects.requireNonNullElse(correction.act(), commit.act().name());
        var grounds = grounds(name, commit, correction.grounds());
        return IntStream.range(0, correction.events().size())
                .mapToObj(place -> new Cause(
                        SubjectId.parse(commit.stream()),
                        EventCodec.published().decode(correction.events().get(place)),
                        "%s.%s.%s".formatted(commit.events().getFirst().id(), correction.commit(), place),
                        grounds));
    }

    /** The corrections of a commit, which has none where it is another act's. */
    static List<Correction> corrections(Commit commit) {
        var first = commit.events().getFirst();
        return first.type().equals(EventCatalogue.CORRECTED)
                        && EventCodec.published().decode(first.type(), first.revision(), first.data())
                                instanceof RecordCorrected corrected
                ? corrected.corrections()
                : List.of();
    }

    /** Which field of the other act a citation bears out says nothing of what follows. */
    private static Grounds grounds(String act, Commit commit, Grounds of) {
        var citations = of.citations().stream()
                .map(cited -> new Citation(cited.source(), cited.locator(), cited.remark(), null))
                .distinct()
                .toList();
        return new Grounds(
                citations, of.witnessed(), "Follows from %s at position %s.".formatted(act, commit.position()));
    }

    private static List<Citation> citations(CommitAct act) {
        return act.citations().stream()
                .map(cited -> new Citation(new SourceId(cited.source()), cited.locator(), cited.remark(), null))
                .toList();
    }
}
