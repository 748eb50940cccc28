package org.rapporteur.faults.round;

import java.util.List;
import org.rapporteur.faults.history.Finding;

/** What became of one round. */
public record Outcome(Kind kind, int acknowledged, long unknown, List<Finding> findings) {

    /** With fewer acknowledged commits it would say little. */
    public static final int AT_LEAST = 100;

    public boolean counts() {
        return acknowledged >= AT_LEAST;
    }

    public long of(Finding.Kind what) {
        return findings.stream().filter(finding -> finding.kind() == what).count();
    }
}
