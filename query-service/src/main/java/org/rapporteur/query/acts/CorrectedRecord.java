package org.rapporteur.query.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.ledger.Commit;
import org.rapporteur.query.acts.CorrectedAct.Followed;
import org.rapporteur.query.acts.CorrectedAct.Stood;
import org.rapporteur.query.kit.RecordedCommit;

/** Which commits of a subject were corrected by which, and how. */
final class CorrectedRecord {

    private final Map<Long, Stood> stands = new HashMap<>();
    private final Map<Long, List<Long>> correctedBy = new HashMap<>();
    private final Map<Long, List<CorrectedAct>> corrected = new HashMap<>();

    CorrectedRecord(List<Commit> commits) {
        var known = new HashMap<Long, Commit>();
        for (var commit : commits) {
            known.put(commit.position(), commit);
            if (isCorrection(commit)) correct(known, commit);
        }
    }

    /** The positions of the corrections by which something else came to stand in the place of a commit, in order. */
    List<Long> correctedBy(Commit commit) {
        return correctedBy.getOrDefault(commit.position(), List.of());
    }

    /** What a commit did to others. */
    List<CorrectedAct> corrected(Commit commit) {
        return corrected.getOrDefault(commit.position(), List.of());
    }

    private static boolean isCorrection(Commit commit) {
        return EventCatalogue.CORRECTED.equals(commit.events().getFirst().type());
    }

    private void correct(Map<Long, Commit> known, Commit correction) {
        var event = RecordedCommit.events(correction).getFirst().event();
        for (var one : ((RecordCorrected) event).corrections()) {
            var commit = known.get(one.commit());
            if (commit == null) continue;
            var before = stands.computeIfAbsent(one.commit(), any -> stood(commit));
            var after = stood(one);
            stands.put(one.commit(), after);
            correctedBy.computeIfAbsent(one.commit(), any -> new ArrayList<>()).add(correction.position());
            corrected
                    .computeIfAbsent(correction.position(), any -> new ArrayList<>())
                    .add(CorrectedAct.of(one.commit(), before, after));
        }
    }

    private static Stood stood(Commit commit) {
        var entry = ActEntry.of(commit);
        return new Stood(
                entry.act(),
                entry.body(),
                entry.events().stream().map(Followed::of).toList());
    }

    private static Stood stood(Correction correction) {
        var body = correction.body();
        return new Stood(
                correction.act(),
                body == null ? null : CanonicalJson.mapper().readTree(body),
                correction.events().stream()
                        .map(one -> new Followed(
                                one.type(),
                                one.revision(),
                                CanonicalJson.mapper().readTree(one.data())))
                        .toList());
    }
}
