package org.rapporteur.faults.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.node.Patience;
import org.rapporteur.faults.node.Views;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Compares the documents that lived through the faults with those that one go over the ledger gives. */
final class Rebuild {

    private Rebuild() {}

    static List<Finding> check(Rig rig) {
        String live = rig.server().uri();
        try (EmbeddedDatabase fresh = EmbeddedDatabase.inMemory();
                MongoLedger ledger = Patience.connect(live, Clock.systemUTC());
                Views views = Views.of(ledger, fresh.uri(), Clock.systemUTC())) {
            long last = ledger.refresh() - 1;
            if (!rig.node(0).ask("views").equals("views " + last))
                return List.of(diverged("The views have not come to position " + last + " within a minute."));
            if (views.await(last) != last) return List.of(diverged("The rebuild has not come to position " + last));
            return compared(live, fresh.uri());
        }
    }

    private static List<Finding> compared(String live, String rebuilt) {
        List<Finding> findings = new ArrayList<>();
        for (String name : Views.collections()) {
            SortedMap<String, String> one = Documents.collection(live, name);
            SortedMap<String, String> other = Documents.collection(rebuilt, name);
            if (!one.equals(other))
                findings.add(diverged("The documents of " + name + " are not those of its rebuild: "
                        + one.entrySet().stream()
                                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                                .count()
                        + " of " + one.size() + " differ, " + other.size() + " were rebuilt."));
        }
        return findings;
    }

    private static Finding diverged(String sentence) {
        return new Finding(Finding.Kind.DIVERGED, sentence);
    }
}
