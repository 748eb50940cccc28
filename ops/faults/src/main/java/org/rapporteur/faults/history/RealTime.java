package org.rapporteur.faults.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What was acknowledged before something else was asked for stands before it in the chain, and so in its stream. Real
 * time orders the whole ledger, which is more than each stream for itself.
 */
final class RealTime {

    private RealTime() {}

    static List<Finding> check(Requests requests, List<Entry> chain) {
        List<Finding> findings = new ArrayList<>();
        long earliest = Long.MAX_VALUE;
        for (Entry entry : chain.reversed()) {
            if (earliest < requests.invoked(entry))
                findings.add(new Finding(
                        Finding.Kind.DIVERGED,
                        "Position %s was asked for only after a later one had been acknowledged."
                                .formatted(entry.position())));
            earliest = Math.min(earliest, requests.acknowledged(entry));
        }
        return findings;
    }
}
