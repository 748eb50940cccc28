package org.rapporteur.faults.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.faults.history.Entry;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.history.HistoryChecker;
import org.rapporteur.faults.node.Patience;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Compares a rig that is whole and at rest with its history. */
final class Check {

    private static final int BATCH = 500;

    private Check() {}

    static List<Finding> of(Rig rig) {
        List<Entry> stored = Documents.ledger(rig.server().uri());
        List<Finding> findings = new ArrayList<>(HistoryChecker.check(rig.history.operations(), stored));
        if (findings.isEmpty()) findings.addAll(readable(rig, stored));
        if (findings.isEmpty()) findings.addAll(Rebuild.check(rig));
        return findings;
    }

    /** The ledger itself reads as many commits as are stored, so none is beyond its reach. */
    private static List<Finding> readable(Rig rig, List<Entry> stored) {
        try (MongoLedger ledger = Patience.connect(rig.server().uri(), Clock.systemUTC())) {
            List<Entry> read = new ArrayList<>();
            List<Commit> batch = ledger.read(0, BATCH);
            while (!batch.isEmpty() && read.size() < stored.size()) {
                batch.stream().map(Entry::of).forEach(read::add);
                batch = ledger.read(batch.getLast().next(), BATCH);
            }
            return read.equals(stored)
                    ? List.of()
                    : List.of(new Finding(Finding.Kind.DIVERGED, "The ledger reads other commits than are stored."));
        }
    }
}
