package org.rapporteur.faults.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Along the chain each stream begins at version 0, and each of its commits where the one before ends. */
final class Versions {

    private Versions() {}

    static List<Finding> check(List<Entry> chain) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Long> ends = new HashMap<>();
        for (Entry entry : chain) {
            long end = ends.getOrDefault(entry.stream(), 0L);
            if (entry.version() > end)
                findings.add(new Finding(
                        Finding.Kind.HOLE,
                        "%s has no version %s before position %s.".formatted(entry.stream(), end, entry.position())));
            if (entry.version() < end)
                findings.add(new Finding(
                        Finding.Kind.DOUBLED,
                        "Position %s brings version %s of %s once more."
                                .formatted(entry.position(), entry.version(), entry.stream())));
            ends.merge(entry.stream(), entry.nextVersion(), Math::max);
        }
        return findings;
    }
}
