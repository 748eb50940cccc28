package org.rapporteur.faults.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.faults.history.Entry;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.history.HistoryChecker;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Compares a rig that is whole and at rest with its history. */
final class Check {

    private static final int BATCH = 500;

    private Check() {}

    static List<Finding> of(Rig rig) {
        List<Finding> findings = new ArrayList<>();
        try (MongoLedger ledger = MongoLedger.connect(rig.server().uri(), Clock.systemUTC())) {
            findings.addAll(HistoryChecker.check(
                    rig.history.operations(), Documents.ledger(rig.server().uri())));
            findings.addAll(readable(ledger, rig));
        }
        if (findings.isEmpty()) findings.addAll(Rebuild.check(rig));
        return findings;
    }

    /** The ledger itself reads as many commits as are stored, so none is beyond its reach. */
    private static List<Finding> readable(Ledger ledger, Rig rig) {
        List<Entry> read = new ArrayList<>();
        List<Commit> batch = ledger.read(0, BATCH);
        while (!batch.isEmpty()) {
            batch.stream().map(Entry::of).forEach(read::add);
            batch = ledger.read(batch.getLast().next(), BATCH);
        }
        return read.equals(Documents.ledger(rig.server().uri()))
                ? List.of()
                : List.of(new Finding(Finding.Kind.DIVERGED, "The ledger reads other commits than are stored."));
    }
}
