package org.rapporteur.faults.history;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whether the commits of a ledger explain the histories of its clients. Each request names the version that it
 * expects, so the ledger itself says in which order everything happened, and no search for an order is needed: it only
 * remains to be seen whether that order contradicts what was told, or real time.
 */
public final class HistoryChecker {

    private HistoryChecker() {}

    /** All that is wrong, nothing if the ledger explains the histories. */
    public static List<Finding> check(Collection<Operation> operations, Collection<Entry> ledger) {
        List<Entry> chain =
                ledger.stream().sorted(comparingLong(Entry::position)).toList();
        Requests requests = Requests.of(operations);
        return Stream.of(
                        Positions.check(chain),
                        Versions.check(chain),
                        Answers.check(requests, chain),
                        RealTime.check(requests, chain))
                .flatMap(List::stream)
                .toList();
    }
}
