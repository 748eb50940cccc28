package org.rapporteur.query.kit;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;

/** What views know of a commit. */
public final class RecordedCommit {

    private RecordedCommit() {}

    /** All its events. */
    public static List<Recorded<?>> events(Commit commit) {
        var grounds = grounds(commit.act());
        return IntStream.range(0, commit.events().size())
                .<Recorded<?>>mapToObj(index -> {
                    var event = commit.events().get(index);
                    return new Recorded<>(
                            commit.positionOf(index),
                            commit.at(),
                            commit.stream(),
                            commit.versionOf(index),
                            grounds,
                            EventCodec.published().decode(event.type(), event.revision(), event.data()));
                })
                .toList();
    }

    /** On what the act rests that brought it about. */
    public static Grounds grounds(CommitAct act) {
        var citations = act.citations().stream().map(RecordedCommit::citation).toList();
        return new Grounds(citations, act.witnessed(), act.reason());
    }

    private static Citation citation(org.rapporteur.ledger.SourceCitation citation) {
        return new Citation(
                new SourceId(citation.source()), citation.locator(), citation.remark(), citation.attribute());
    }
}
