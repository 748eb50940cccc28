package org.rapporteur.faults;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.faults.history.Finding;
import org.rapporteur.faults.round.Outcome;

/** What all rounds, or those of one kind, come to. */
record Tally(List<Outcome> outcomes) {

    long of(Finding.Kind what) {
        return outcomes.stream().mapToLong(outcome -> outcome.of(what)).sum();
    }

    boolean clean() {
        return Stream.of(Finding.Kind.values()).allMatch(what -> of(what) == 0);
    }

    boolean allCount() {
        return outcomes.stream().allMatch(Outcome::counts);
    }

    String line() {
        return "rounds=%s acknowledged=%s lost=%s doubled=%s holes=%s diverged=%s"
                .formatted(
                        outcomes.stream().filter(Outcome::counts).count(),
                        outcomes.stream().mapToLong(Outcome::acknowledged).sum(),
                        of(Finding.Kind.LOST),
                        of(Finding.Kind.DOUBLED),
                        of(Finding.Kind.HOLE),
                        of(Finding.Kind.DIVERGED));
    }

    String detail() {
        return line() + " unknown="
                + outcomes.stream().mapToLong(Outcome::unknown).sum();
    }
}
