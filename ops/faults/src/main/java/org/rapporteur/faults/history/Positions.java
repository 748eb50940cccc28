package org.rapporteur.faults.history;

import java.util.ArrayList;
import java.util.List;

/** The commits form one chain from position 0, along which recorded time never steps back. */
final class Positions {

    private Positions() {}

    static List<Finding> check(List<Entry> chain) {
        List<Finding> findings = new ArrayList<>();
        long next = 0;
        for (Entry entry : chain) {
            if (entry.position() > next)
                findings.add(new Finding(
                        Finding.Kind.HOLE,
                        "Nothing holds the positions " + next + " to " + (entry.position() - 1) + "."));
            if (entry.position() < next)
                findings.add(new Finding(
                        Finding.Kind.DOUBLED, "Position " + entry.position() + " is held by more than one commit."));
            next = Math.max(next, entry.next());
        }
        for (int i = 1; i < chain.size(); i++) {
            if (chain.get(i).at().isBefore(chain.get(i - 1).at()))
                findings.add(new Finding(
                        Finding.Kind.DIVERGED,
                        "Recorded time steps back at position " + chain.get(i).position() + "."));
        }
        return findings;
    }
}
