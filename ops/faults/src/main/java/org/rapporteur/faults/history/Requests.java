package org.rapporteur.faults.history;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The requests of a history by their keys. */
record Requests(Map<String, Request> byKey) {

    static Requests of(Collection<Operation> operations) {
        return new Requests(
                operations.stream().collect(groupingBy(Operation::key, collectingAndThen(toList(), Request::new))));
    }

    Collection<Request> all() {
        return byKey.values();
    }

    Optional<Request> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** When the commit was first asked for; before everything if nobody in this history did. */
    long invoked(Entry entry) {
        return of(entry.key()).map(Request::invoked).orElse(Long.MIN_VALUE);
    }

    /** When a client first knew of the commit; never, if none did. */
    long acknowledged(Entry entry) {
        return of(entry.key()).map(Request::acknowledged).orElse(Long.MAX_VALUE);
    }
}
